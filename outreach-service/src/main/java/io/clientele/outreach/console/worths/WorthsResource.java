package io.clientele.outreach.console.worths;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/console/value")
@RunOnVirtualThread
class WorthsResource {

    private static final int NOT_FOUND = 404;

    @CheckedTemplate(basePath = "worths")
    record worths(
            @Nullable Model model,
            @Nullable Plot plot,
            @Nullable Prediction prediction,
            Grid grid,
            @Nullable Distribution distribution,
            @Nullable WorthSettings settings,
            String tag)
            implements TemplateInstance {}

    private final WorthsClient worths;
    private final Services services;

    WorthsResource(@RestClient WorthsClient worths, Services services) {
        this.worths = worths;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        var model = model();
        var settings = services.ask(Services.SEGMENTATION, worths::settings).orElse(null);
        var tested = model == null ? null : model.backtest();
        return new worths(
                model,
                tested == null ? null : Plot.of(tested.byPurchases()),
                services.ask(Services.SEGMENTATION, worths::prediction).orElse(null),
                services.ask(Services.SEGMENTATION, worths::grid).orElse(Grid.NONE),
                services.ask(Services.SEGMENTATION, worths::distribution).orElse(null),
                settings == null ? null : settings.getEntity(),
                settings == null ? "" : settings.getHeaderString(HttpHeaders.ETAG));
    }

    @POST
    public Response change(
            @RestForm @NotBlank String tag,
            @RestForm @NotBlank String model,
            @RestForm @Min(1) @Max(120) int horizonMonths,
            @RestForm @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal discount,
            @RestForm @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal margin) {
        var said = new WorthsClient.Said(model, horizonMonths, discount.movePointLeft(2), margin.movePointLeft(2));
        services.must(Services.SEGMENTATION, () -> worths.change(tag, said));
        return Notice.then("/console/value", "saved");
    }

    private @Nullable Model model() {
        try {
            return services.ask(Services.SEGMENTATION, worths::model).orElse(null);
        } catch (Problem.Refusal refused) {
            if (refused.getResponse().getStatus() == NOT_FOUND) {
                return null; // nothing was fitted yet
            }
            throw refused;
        }
    }
}
