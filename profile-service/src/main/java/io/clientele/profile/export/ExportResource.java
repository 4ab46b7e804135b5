package io.clientele.profile.export;

import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.profile.listing.Asked;
import io.clientele.profile.listing.Listing;
import io.clientele.profile.trait.SpecialCategory;
import io.quarkus.logging.Log;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/exports")
class ExportResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String SPECIAL = "Special categories such as health, separated by commas: for admins alone";

    private final Export export;
    private final Listing listing;
    private final Sql sql;
    private final SecurityIdentity caller;
    private final HttpServerRequest request;

    ExportResource(Export export, Listing listing, Sql sql, SecurityIdentity caller, HttpServerRequest request) {
        this.export = export;
        this.listing = listing;
        this.sql = sql;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Path("/{kind}.csv")
    @Produces(CSV + ";charset=utf-8")
    @RunOnVirtualThread
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.SERVICE})
    @Operation(
            summary = "The people of a list, or their purchases or events, as a table as it stands at this moment",
            description =
                    "Who asked that their data be only kept is left out. An apostrophe stands before text that a"
                            + " spreadsheet would take for a formula. A file that fails is cut: its transfer does not complete.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput csv(
            @Parameter(description = "profiles, purchases or events") String kind,
            @Parameter(description = "Begin with a byte order mark, as Excel needs it") @RestQuery boolean bom,
            @Parameter(description = SPECIAL) @RestQuery @Nullable String special,
            @BeanParam @Valid Asked asked) {
        return file(new Wanted(kind(kind), true, bom, listing.where(asked), categories(special), attributes()));
    }

    @GET
    @Path("/{kind}.ndjson")
    @Produces(NDJSON)
    @RunOnVirtualThread
    @RolesAllowed({Tokens.ADMIN, Tokens.MARKETER, Tokens.SERVICE})
    @Operation(
            summary = "The people of a list, or their purchases or events, a line of JSON each",
            description =
                    "Who asked that their data be only kept is left out. The last line is {\"end\": true, \"count\": n}.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)))
    public StreamingOutput ndjson(
            @Parameter(description = "profiles, purchases or events") String kind,
            @Parameter(description = SPECIAL) @RestQuery @Nullable String special,
            @BeanParam @Valid Asked asked) {
        return file(new Wanted(kind(kind), false, false, listing.where(asked), categories(special), attributes()));
    }

    private StreamingOutput file(Wanted wanted) {
        var who = caller.getPrincipal().getName();
        var name = wanted.kind().lower() + (wanted.csv() ? ".csv" : ".ndjson");
        request.response()
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .putHeader("Cache-Control", "no-store");
        return out -> write(wanted, who, out);
    }

    /** A file that is cut must not look whole: the connection goes before the transfer is said to be complete. */
    private void write(Wanted wanted, String who, OutputStream out) {
        try {
            var count = export.write(wanted, out);
            Log.infof(
                    "%s exported %d %s as %s%s",
                    who,
                    count,
                    wanted.kind().lower(),
                    wanted.csv() ? "CSV" : "NDJSON",
                    wanted.special().isEmpty() ? "" : " with special categories " + wanted.special());
        } catch (RuntimeException broken) {
            Log.warnf(
                    "An export of %s by %s was cut: %s",
                    wanted.kind().lower(), who, broken.getClass().getSimpleName());
            request.connection().close();
            throw broken;
        }
    }

    private static Kind kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.lower().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There are exports of profiles, purchases and events"));
    }

    private List<SpecialCategory> categories(@Nullable String special) {
        if (special == null || special.isBlank()) {
            return List.of();
        }
        if (!caller.hasRole(Tokens.ADMIN)) {
            throw new ForbiddenException();
        }
        return Arrays.stream(special.split(","))
                .map(name -> SpecialCategory.named(name.strip().toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> Problem.badRequest("special", "must be some of " + allCategories())))
                .distinct()
                .toList();
    }

    private static List<String> allCategories() {
        return Arrays.stream(SpecialCategory.values())
                .map(SpecialCategory::lower)
                .toList();
    }

    private List<String> attributes() {
        return sql.of("select name from attribute_name order by name").list(row -> row.text("name"));
    }
}
