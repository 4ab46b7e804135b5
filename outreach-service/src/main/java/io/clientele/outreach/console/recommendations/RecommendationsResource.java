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
import org.jspecify.annotations.Nullable;

@Path("/console/recommendations")
@RunOnVirtualThread
class RecommendationsResource {

    private static final int PAIRS = 40;
    private static final int OTHERS = 15;

    /** Without settings there is no form: what is held and was not seen would be lost by saving. */
    @CheckedTemplate(basePath = "recommendations")
    record recommendations(
            @Nullable Assortment overview,
            List<Pair> pairs,
            Plot plot,
            List<Assortment.Move> moves,
            List<Assortment.Product> products,
            @Nullable OfferSettings settings,
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
        var settings = services.ask(Services.SEGMENTATION, client::settings).orElse(null);
        return page(settings, List.of());
    }

    @POST
    public Response change(@RestForm @DefaultValue("") String productUrl, @RestForm @DefaultValue("") String never) {
        var said = OfferSettings.of(productUrl, never);
        try {
            services.must(Services.SEGMENTATION, () -> client.change(said));
        } catch (Problem.Refusal refused) {
            return Notice.mend(page(said, Notice.wrong(refused)));
        }
        return Notice.then("/console/recommendations", "saved");
    }

    private TemplateInstance page(@Nullable OfferSettings settings, List<Problem.Error> wrong) {
        var pairs = items(() -> client.pairs(PAIRS));
        var moves = items(() -> client.moves(OTHERS));
        var products = items(() -> client.products(OTHERS));
        // asked last: there is none if one of the others is missing
        var overview = services.ask(Services.SEGMENTATION, client::overview);
        return new recommendations(overview.orElse(null), pairs, new Plot(pairs), moves, products, settings, wrong);
    }

    private <T> List<T> items(Supplier<Page<T>> question) {
        return services.ask(Services.SEGMENTATION, question).map(Page::items).orElse(List.of());
    }
}
