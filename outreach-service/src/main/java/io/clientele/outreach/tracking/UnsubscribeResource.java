package io.clientele.outreach.tracking;

import io.clientele.outreach.ledger.Addressee;
import io.clientele.outreach.ledger.Deliveries;
import io.clientele.outreach.ledger.Dispatches;
import io.clientele.outreach.shop.Shops;
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
@Path("/{way: u|preferences}/{token}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class UnsubscribeResource {

    private final LinkSigner signer;
    private final Unsubscription unsubscription;
    private final Deliveries deliveries;
    private final Dispatches dispatches;
    private final Shops shops;

    UnsubscribeResource(
            LinkSigner signer,
            Unsubscription unsubscription,
            Deliveries deliveries,
            Dispatches dispatches,
            Shops shops) {
        this.signer = signer;
        this.unsubscription = unsubscription;
        this.deliveries = deliveries;
        this.dispatches = dispatches;
        this.shops = shops;
    }

    @GET
    public TemplateInstance ask(@RestPath String way, @RestPath("token") String link) {
        var token = read(way, link);
        var address = deliveries
                .addressee(token.campaignId(), token.profileId())
                .map(who -> veiled(who.email()))
                .orElse("");
        var reader = reader(token);
        return new RecipientPages.unsubscribe(reader, topic(token), address).setLocale(reader.locale());
    }

    /** {@code from=all} takes the address off everything, else it is taken off the topic of the mail. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public TemplateInstance act(
            @RestPath String way,
            @RestPath("token") String link,
            @RestForm @Nullable String from,
            @RestHeader("User-Agent") @Nullable String userAgent) {
        var token = read(way, link);
        var reader = reader(token);
        unsubscription.unsubscribe(token, "all".equals(from), Visitor.of("POST", userAgent));
        var topic = "all".equals(from) ? "" : topic(token);
        return new RecipientPages.unsubscribed(reader, topic).setLocale(reader.locale());
    }

    private LinkToken read(String way, String link) {
        return signer.read(link, way.equals("u") ? LinkKind.UNSUBSCRIBE : LinkKind.PREFERENCES);
    }

    private String topic(LinkToken token) {
        return dispatches.find(token.campaignId()).orElseThrow().topic();
    }

    private Reader reader(LinkToken token) {
        var shop = shops.current();
        var language = deliveries
                .addressee(token.campaignId(), token.profileId())
                .map(Addressee::language)
                .orElse(null);
        return Reader.of(shop.name(), language, shop.language());
    }

    /** Whoever gets hold of the link learns no address from it. */
    private static String veiled(String email) {
        return email.substring(0, 1) + "…" + email.substring(email.lastIndexOf('@'));
    }
}
