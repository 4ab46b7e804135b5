package io.clientele.outreach.console.income;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.rows.Amounts;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.shop.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was spent to win and to keep: it is entered here, and taken back. */
@Path("/console/costs")
@RunOnVirtualThread
class CostsResource {

    private static final int PAGE = 50;

    /** What is being entered, as it was typed. */
    @TemplateData
    record Form(String month, String purpose, String kind, String amount) {}

    /** What was entered before; none of it is known while segmentation-service is silent. */
    @TemplateData
    record Known(
            Costs.Comparison comparison,
            List<Costs.Cost> entered,
            @Nullable String next) {}

    @CheckedTemplate(basePath = "income")
    record costs(@Nullable Known known, boolean ended, String currency, Form form, List<Problem.Error> wrong)
            implements TemplateInstance {}

    private final IncomeClient client;
    private final Services services;
    private final Shops shops;

    CostsResource(@RestClient IncomeClient client, Services services, Shops shops) {
        this.client = client;
        this.services = services;
        this.shops = shops;
    }

    @GET
    public TemplateInstance show(@RestQuery boolean ended, @RestQuery @Nullable UUID after) {
        var known = known(ended, after);
        var month = known == null ? "" : YearMonth.from(known.comparison().to()).toString();
        return new costs(known, ended, currency().getCurrencyCode(), new Form(month, "WIN", "", ""), List.of());
    }

    @POST
    public Response enter(
            @RestForm @DefaultValue("") String month,
            @RestForm @DefaultValue("") String purpose,
            @RestForm @DefaultValue("") String kind,
            @RestForm @DefaultValue("") String amount) {
        try {
            var cost = new Costs.NewCost(firstDay(month), purpose, kind.strip(), minor(amount));
            services.must(Services.SEGMENTATION, () -> client.enter(cost));
        } catch (Problem.Refusal refused) {
            var form = new Form(month, purpose, kind, amount);
            return Notice.mend(
                    new costs(known(false, null), false, currency().getCurrencyCode(), form, Notice.wrong(refused)));
        }
        return Notice.then("/console/costs", "saved");
    }

    @POST
    @Path("/{id}/removal")
    public Response takeBack(UUID id) {
        services.must(Services.SEGMENTATION, () -> {
            client.takeBack(id);
            return id;
        });
        return Notice.archived("costs", "removed", id.toString());
    }

    /** The same is entered again: what was taken back stays among what has ended. */
    @POST
    @Path("/{id}/revival")
    public Response revive(UUID id) {
        var cost = services.must(Services.SEGMENTATION, () -> client.cost(id));
        var again = new Costs.NewCost(
                cost.month(), cost.purpose(), cost.kind(), cost.amount().amount());
        services.must(Services.SEGMENTATION, () -> client.enter(again));
        return Notice.then("/console/costs", "saved");
    }

    private @Nullable Known known(boolean ended, @Nullable UUID after) {
        var comparison = services.ask(Services.SEGMENTATION, client::comparison);
        var found = services.ask(Services.SEGMENTATION, () -> client.costs(ended, after, PAGE));
        return comparison
                .flatMap(one -> found.map(page -> new Known(one, page.items(), page.next())))
                .orElse(null);
    }

    private Currency currency() {
        return shops.current().currency();
    }

    private long minor(String amount) {
        return new Amounts(currency())
                .minor(amount)
                .orElseThrow(() -> Problem.badRequest("amount", "must be an amount such as 1200.50"));
    }

    private static LocalDate firstDay(String month) {
        try {
            return YearMonth.parse(month).atDay(1);
        } catch (DateTimeException unreadable) {
            throw Problem.badRequest("month", "must be a month such as 2026-03");
        }
    }
}
