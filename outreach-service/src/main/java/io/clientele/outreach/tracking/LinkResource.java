package io.clientele.outreach.tracking;

import io.clientele.kit.Problem;
import io.clientele.outreach.ledger.Destinations;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Clicks and opens. Where a link leads is looked up here and stands in no query: nobody can make it lead elsewhere. */
@Path("/")
@PermitAll
class LinkResource {

    private static final byte[] PIXEL =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private final LinkSigner signer;
    private final Destinations destinations;
    private final TrackingEvents events;

    LinkResource(LinkSigner signer, Destinations destinations, TrackingEvents events) {
        this.signer = signer;
        this.destinations = destinations;
        this.events = events;
    }

    @GET
    @Path("/l/{token}")
    public RestResponse<Void> click(
            @RestPath("token") String link, @RestHeader("User-Agent") @Nullable String agent, Request request) {
        var token = signer.read(link, LinkKind.CLICK);
        var url = destinations
                .find(token.campaignId(), token.number())
                .orElseThrow(() -> Problem.notFound("This link leads nowhere any more"));
        events.clicked(token, url, Visitor.of(request.getMethod(), agent));
        return RestResponse.ResponseBuilder.<Void>create(302)
                .location(URI.create(url))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/o/{token}")
    public RestResponse<byte[]> open(
            @RestPath("token") String link, @RestHeader("User-Agent") @Nullable String agent, Request request) {
        events.opened(signer.read(link, LinkKind.OPEN), Visitor.of(request.getMethod(), agent));
        return RestResponse.ResponseBuilder.ok(PIXEL)
                .type("image/gif")
                .header(HttpHeaders.CACHE_CONTROL, "no-store, max-age=0")
                .build();
    }
}
