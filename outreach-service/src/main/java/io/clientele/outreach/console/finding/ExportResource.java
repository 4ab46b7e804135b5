package io.clientele.outreach.console.finding;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Before a file goes out, the page says of how many people it is. */
@Path("/console/exports")
@RolesAllowed({Tokens.ADMIN, Tokens.MARKETER})
@RunOnVirtualThread
class ExportResource {

    private static final List<String> KINDS = List.of("profiles", "purchases", "events");
    private static final List<String> SPECIAL =
            List.of("ethnicity", "health", "religion", "politics", "sexuality", "union", "biometrics", "genetics");

    @CheckedTemplate(basePath = "finding")
    record export(Narrowing narrowing, long count, List<String> kinds, List<String> special)
            implements TemplateInstance {}

    private final ExportClient exports;
    private final Services services;
    private final HttpServerRequest request;

    ExportResource(@RestClient ExportClient exports, Services services, HttpServerRequest request) {
        this.exports = exports;
        this.services = services;
        this.request = request;
    }

    @GET
    public TemplateInstance ask(@BeanParam Narrowing asked) {
        var narrowing = asked.bare();
        var count = services.must(Services.PROFILES, () -> exports.count(narrowing));
        return new export(narrowing, count.count(), KINDS, SPECIAL);
    }

    /** {@code as} is excel, csv or ndjson. */
    @GET
    @Path("/file")
    @Produces("application/octet-stream")
    public StreamingOutput file(
            @RestQuery @DefaultValue("profiles") String of,
            @RestQuery @DefaultValue("excel") String as,
            @RestQuery List<String> special,
            @BeanParam Narrowing asked) {
        if (!KINDS.contains(of)) {
            throw Problem.notFound("No such file");
        }
        var narrowing = asked.bare();
        var categories = special.isEmpty() ? null : String.join(",", special);
        var told = services.must(
                Services.PROFILES,
                () -> as.equals("ndjson")
                        ? exports.ndjson(of, categories, narrowing)
                        : exports.csv(of, as.equals("excel"), categories, narrowing));
        var name = of + (as.equals("ndjson") ? ".ndjson" : ".csv");
        request.response()
                .putHeader("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .putHeader("Cache-Control", "no-store");
        return out -> passOn(told, out);
    }

    /** What was cut on its way to us is cut on its way from us: a browser says then that the download failed. */
    private void passOn(InputStream told, OutputStream out) throws IOException {
        try (told) {
            told.transferTo(out);
        } catch (IOException | RuntimeException broken) {
            request.connection().close();
            throw broken;
        }
    }
}
