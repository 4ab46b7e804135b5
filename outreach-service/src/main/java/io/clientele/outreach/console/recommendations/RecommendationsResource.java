package io.clientele.outreach.console.recommendations;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

@Path("/console/recommendations")
@RunOnVirtualThread
class RecommendationsResource {

    private static final int PAIRS = 40;
    private static final int OTHERS = 15;

    @CheckedTemplate(basePath = "recommendations")
    record recommendations(
            Assortment overview,
            List<Pair> pairs,
            Plot plot,
            List<Assortment.Move> moves,
            List<Assortment.Product> products,
            OfferSettings settings,
            List<Problem.Error> wrong)
            implements TemplateInstance {}

    private final RecommendationsClient client;
    private final Services services;

    RecommendationsResource(@RestClient RecommendationsClient client, Services services) {
        this.client = client;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        var settings = services.ask(Services.SEGMENTATION, client::settings).orElse(OfferSettings.of("", ""));
        return page(settings, List.of());
    }

    @POST
    public Response change(@RestForm @DefaultValue("") String productUrl, @RestForm @DefaultValue("") String never) {
        var said = OfferSettings.of(productUrl, never);
        try {
            services.must(Services.SEGMENTATION, () -> client.change(said));
        } catch (Problem.Refusal refused) {
            return Notice.mend(page(said, refused.errors()));
        }
        return Notice.then("/console/recommendations", "saved");
    }

    private TemplateInstance page(OfferSettings settings, List<Problem.Error> wrong) {
        var pairs = items(() -> client.pairs(PAIRS));
        return new recommendations(
                services.ask(Services.SEGMENTATION, client::overview).orElse(Assortment.NONE),
                pairs,
                new Plot(pairs),
                items(() -> client.moves(OTHERS)),
                items(() -> client.products(OTHERS)),
                settings,
                wrong);
    }

    private <T> List<T> items(Supplier<Page<T>> question) {
        return services.ask(Services.SEGMENTATION, question).map(Page::items).orElse(List.of());
    }
}
