package io.clientele.profile.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.kit.Problem;
import io.clientele.profile.collection.Door;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Browsers show no token: the write key and where the page is from say what they may. */
@Path("/v1/site")
@PermitAll
class VisitResource {

    private static final int MOST_ITEMS = 20;
    private static final int MOST_BYTES = 64 << 10;
    private static final Pattern INDENTATION = Pattern.compile("(?m)^ +");

    /** @param rejected are not for a browser to say, or wrong; to send them again changes nothing */
    record Answer(int taken, int rejected) {}

    private final Sites sites;
    private final Screening screening;
    private final Allowance allowance;
    private final Door door;
    private final ObjectMapper json;
    private final HttpServerRequest request;

    VisitResource(
            Sites sites,
            Screening screening,
            Allowance allowance,
            Door door,
            ObjectMapper json,
            HttpServerRequest request) {
        this.sites = sites;
        this.screening = screening;
        this.allowance = allowance;
        this.door = door;
        this.json = json;
        this.request = request;
    }

    @GET
    @Path("/clientele.js")
    @Produces("text/javascript")
    @Operation(summary = "The script for the pages of a site")
    public byte[] script() throws IOException {
        request.response().putHeader("Cache-Control", "public, max-age=3600");
        try (InputStream script = VisitResource.class.getResourceAsStream("/site/clientele.js")) {
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return INDENTATION.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
        }
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What a visitor's browser tells: {\"writeKey\", \"batch\": [up to 20 items]}",
            description =
                    "Only from an origin of the site, only events of a shop window, and nothing where Do Not Track or"
                            + " Global Privacy Control is set. An identify, or a userId, needs the site's signature of it.")
    public Answer batch(
            @HeaderParam("Origin") @Nullable String origin,
            @HeaderParam("DNT") @Nullable String doNotTrack,
            @HeaderParam("Sec-GPC") @Nullable String privacyControl,
            @NotNull byte[] body) {
        var envelope = read(body);
        var site = sites.withKey(envelope.path("writeKey").asText())
                .filter(one -> origin != null && one.origins().contains(origin))
                .orElseThrow(() -> new Problem.Refusal(403, "No site writes from here with this key", List.of()));
        request.response().putHeader("Access-Control-Allow-Origin", origin).putHeader("Vary", "Origin");
        if (!allowance.admits(site.writeKey(), request.remoteAddress().hostAddress())) {
            throw new Problem.Refusal(429, "Too much in one minute", List.of());
        }
        if ("1".equals(doNotTrack) || "1".equals(privacyControl)) {
            return new Answer(0, 0);
        }
        var batch = envelope.path("batch");
        if (!batch.isArray() || batch.size() > MOST_ITEMS) {
            throw Problem.badRequest("batch", "must be a list of at most " + MOST_ITEMS);
        }
        var items = new ArrayList<ObjectNode>();
        batch.forEach(item -> screening.screened(site, item).ifPresent(items::add));
        var wrong = items.isEmpty() ? 0 : door.ofSite(items).size();
        return new Answer(Math.max(0, items.size() - wrong), batch.size() - Math.max(0, items.size() - wrong));
    }

    private JsonNode read(byte[] body) {
        if (body.length > MOST_BYTES) {
            throw new Problem.Refusal(413, "A batch has at most 64 KB", List.of());
        }
        try {
            var tree = json.readTree(body);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (IOException broken) {
            // said below
        }
        throw Problem.badRequest("body", "must be a JSON object");
    }
}
