package io.clientele.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The smallest service that shows all of the kit: notes that are written and read. */
@Path("/v1/notes")
class NoteResource {

    record NewNote(@NotBlank String text, Map<String, Object> more, int number) {}

    record Note(UUID id, String text) {}

    private final Sql sql;

    NoteResource(Sql sql) {
        this.sql = sql;
    }

    @POST
    @Idempotent
    @Transactional
    public RestResponse<Note> write(@NotNull @Valid NewNote note) {
        var id = UUID.randomUUID();
        sql.of("insert into note (id, text) values (:id, :text)")
                .set("id", id)
                .set("text", note.text())
                .update();
        if (note.text().equals("trouble")) {
            throw new IllegalStateException("secret detail");
        }
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, new Note(id, note.text()))
                .location(URI.create("/v1/notes/" + id))
                .build();
    }

    @GET
    @Path("/{id}")
    public Note read(@PathParam("id") UUID id) {
        return sql.of("select id, text from note where id = :id")
                .set("id", id)
                .one(row -> new Note(row.uuid("id"), row.text("text")))
                .orElseThrow(() -> Problem.notFound("No note " + id));
    }

    @POST
    @Path("/echo")
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed({Tokens.ADMIN, Tokens.VIEWER})
    public int length(String text) {
        return text.length();
    }

    @GET
    @Path("/public")
    @PermitAll
    public String forEveryone() {
        return "hello";
    }
}
