package io.clientele.outreach.console.income;

import io.clientele.outreach.console.people.Faces;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

@Path("/console/income")
@RunOnVirtualThread
class IncomeResource {

    /** @param names of those who bring most, by their ids */
    @CheckedTemplate(basePath = "income")
    record income(@Nullable Income income, Map<UUID, String> names, Costs.@Nullable Comparison comparison)
            implements TemplateInstance {}

    private final IncomeClient client;
    private final Faces faces;
    private final Services services;

    IncomeResource(@RestClient IncomeClient client, Faces faces, Services services) {
        this.client = client;
        this.faces = faces;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        var income = services.ask(Services.SEGMENTATION, client::income).orElse(null);
        var comparison = services.ask(Services.SEGMENTATION, client::comparison).orElse(null);
        return new income(income, income == null ? Map.of() : names(income), comparison);
    }

    private Map<UUID, String> names(Income income) {
        return faces.names(income.concentration().largest().stream()
                .map(Income.Largest::profileId)
                .filter(Objects::nonNull)
                .toList());
    }
}
