package io.clientele.profile.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Path("/v1/event-schemas")
@Produces(MediaType.APPLICATION_JSON)
class EventSchemaResource {

    private static final String NAME = "[^\\p{Cntrl}]{1,200}";
    private static final String NAMED = "must have 1 to 200 characters";
    private static final int MOST = 500;
    private static final int LONGEST = 64 << 10;

    record Wanted(
            @NotNull
            @Schema(type = SchemaType.OBJECT, description = "a JSON Schema of draft 4 to 2020-12, of the properties")
            ObjectNode schema) {}

    record Named(String event, Instant changedAt) {}

    private final EventSchemas schemas;
    private final Strictness strictness;

    EventSchemaResource(EventSchemas schemas, Strictness strictness) {
        this.schemas = schemas;
        this.strictness = strictness;
    }

    @GET
    @Operation(summary = "The events that have a schema")
    public Page<Named> list() {
        return new Page<>(
                schemas.all().stream()
                        .map(one -> new Named(one.event(), one.changedAt()))
                        .toList(),
                null);
    }

    @GET
    @Path("/{event}")
    public EventSchema get(@Pattern(regexp = NAME, message = NAMED) String event) {
        return schemas.of(event).orElseThrow(EventSchemaResource::none);
    }

    @PUT
    @Path("/{event}")
    @Operation(
            summary =
                    "From now on an event of this name that breaks the schema is rejected with the paths of what does",
            description = "References stay within the schema and do not come back to themselves; patterns are those of"
                    + " RE2. Other replicas follow within two seconds. Events that are known already stay.")
    public EventSchema put(@Pattern(regexp = NAME, message = NAMED) String event, @NotNull @Valid Wanted wanted) {
        check(wanted.schema());
        QuarkusTransaction.requiringNew().run(() -> {
            if (schemas.count() >= MOST && schemas.of(event).isEmpty()) {
                throw Problem.conflict("There are " + MOST + " schemas already");
            }
            schemas.put(event, wanted.schema());
        });
        strictness.refresh();
        return get(event);
    }

    @DELETE
    @Path("/{event}")
    @Operation(summary = "Events of this name may look like anything again")
    public void remove(@Pattern(regexp = NAME, message = NAMED) String event) {
        if (!QuarkusTransaction.requiringNew().call(() -> schemas.remove(event))) {
            throw none();
        }
        strictness.refresh();
    }

    private static void check(JsonNode schema) {
        var text = schema.toString();
        if (text.length() > LONGEST || text.contains("\\u0000")) {
            throw Problem.badRequest("schema", "must have at most " + LONGEST + " characters, and no NUL");
        }
        try {
            Compiled.of(schema);
        } catch (IllegalArgumentException unusable) {
            throw Problem.badRequest("schema", unusable.getMessage());
        }
    }

    private static Problem.Refusal none() {
        return Problem.notFound("Events of this name have no schema");
    }
}
