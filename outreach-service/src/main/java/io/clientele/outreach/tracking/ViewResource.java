package io.clientele.outreach.tracking;

import io.clientele.kit.Problem;
import io.clientele.outreach.audience.Audiences;
import io.clientele.outreach.audience.Insights;
import io.clientele.outreach.delivery.LinkMaker;
import io.clientele.outreach.ledger.Destinations;
import io.clientele.outreach.ledger.Dispatches;
import io.clientele.outreach.mailing.Mailings;
import io.clientele.outreach.template.Person;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The mail as a page, for those whose mail program does not show it well. */
@Path("/v/{token}")
@PermitAll
class ViewResource {

    private final LinkSigner signer;
    private final Dispatches dispatches;
    private final Destinations destinations;
    private final Audiences audiences;
    private final Mailings mailings;
    private final LinkMaker linkMaker;
    private final Insights insights;

    ViewResource(
            LinkSigner signer,
            Dispatches dispatches,
            Destinations destinations,
            Audiences audiences,
            Mailings mailings,
            LinkMaker linkMaker,
            Insights insights) {
        this.signer = signer;
        this.dispatches = dispatches;
        this.destinations = destinations;
        this.audiences = audiences;
        this.mailings = mailings;
        this.linkMaker = linkMaker;
        this.insights = insights;
    }

    @GET
    @RunOnVirtualThread
    public RestResponse<String> view(@RestPath("token") String link) {
        var token = signer.read(link, LinkKind.VIEW);
        var dispatch = dispatches.find(token.campaignId()).orElseThrow();
        var who = audiences
                .find(token.profileId(), dispatch.topic())
                .orElseThrow(() -> Problem.notFound("This mail is no longer kept"));
        var mailing = mailings.get(token.campaignId(), dispatch.templateId());
        var template = mailings.compiled(mailing);
        var numbers = destinations.numbers(token.campaignId(), template.destinations());
        var links = linkMaker.links(mailing.shop().publicUrl(), token.campaignId(), token.profileId(), numbers);
        var email = String.valueOf(who.email());
        var insight = insights.of(List.of(who.id()), mailing.words().wanted()).get(who.id());
        var person = new Person(who.id(), email, who.language(), who.zone(), who.attributes(), insight);
        return RestResponse.ResponseBuilder.ok(template.render(person, links).html())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                // marketers' HTML stands on our own origin here: it may show, and do nothing
                .header("Content-Security-Policy", "sandbox allow-popups allow-top-navigation-by-user-activation")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
