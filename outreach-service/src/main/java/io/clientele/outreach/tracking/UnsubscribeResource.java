package io.clientele.outreach.tracking;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/**
 * The way out. GET only asks, since scanners fetch every link; POST acts, from the page or, in one click, from the mail
 * program itself (RFC 8058), which has no cookies and follows no redirects.
 */
@Path("/u/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class UnsubscribeResource {

    private final LinkSigner signer;
    private final WayOut wayOut;

    UnsubscribeResource(LinkSigner signer, WayOut wayOut) {
        this.signer = signer;
        this.wayOut = wayOut;
    }

    @GET
    public TemplateInstance ask(@RestPath("token") String link) {
        return wayOut.ask(signer.read(link, LinkKind.UNSUBSCRIBE));
    }

    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public TemplateInstance act(
            @RestPath("token") String link,
            @RestForm @Nullable String from,
            @RestHeader("User-Agent") @Nullable String userAgent) {
        return wayOut.act(signer.read(link, LinkKind.UNSUBSCRIBE), from, userAgent);
    }
}
