package io.clientele.outreach.console.relationships;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.rows.Amounts;
import io.clientele.outreach.console.segmentation.SegmentationClient;
import io.clientele.outreach.console.segmentation.Vocabulary;
import io.clientele.outreach.console.services.Services;
import io.clientele.outreach.shop.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The six questions, the weights and thresholds, and what a change of them would make of people before it is made. */
@Path("/console/relationships/settings")
@RunOnVirtualThread
class PolicyPageResource {

    @CheckedTemplate(basePath = "relationships")
    record settings(PolicyForm form, @Nullable Rehearsal rehearsal, List<String> categories, List<Problem.Error> wrong)
            implements TemplateInstance {}

    private final RelationshipsClient client;
    private final SegmentationClient words;
    private final Services services;
    private final Shops shops;

    PolicyPageResource(
            @RestClient RelationshipsClient client,
            @RestClient SegmentationClient words,
            Services services,
            Shops shops) {
        this.client = client;
        this.words = words;
        this.services = services;
        this.shops = shops;
    }

    @GET
    public TemplateInstance show() {
        return new settings(form(), null, categories(), List.of());
    }

    /** The settings for a business that answers so, to be looked at: nothing is kept yet. */
    @POST
    @Path("/suggestions")
    public Response suggest(
            @RestForm String trade,
            @RestForm String meeting,
            @RestForm boolean tailored,
            @RestForm boolean contracts,
            @RestForm boolean serviceDepartment,
            @RestForm String advertising) {
        var answers = new Policy.Answers(trade, meeting, tailored, contracts, serviceDepartment, advertising);
        var suggested = services.must(Services.SEGMENTATION, () -> client.suggest(answers));
        return shown(form().with(suggested));
    }

    @POST
    @Path("/presets")
    public Response preset(@RestForm String preset) {
        var suggested = services.must(Services.SEGMENTATION, () -> client.preset(preset));
        return shown(form().with(suggested));
    }

    @POST
    public Response save(MultivaluedMap<String, String> fields) {
        var form = form().with(fields);
        try {
            if (fields.containsKey("preview")) {
                return shown(form);
            }
            services.must(Services.SEGMENTATION, () -> client.set("\"" + form.version() + "\"", form.settings()));
        } catch (Problem.Refusal refused) {
            return Notice.mend(new settings(form, null, categories(), Notice.wrong(refused)));
        }
        return Notice.then("/console/relationships/settings", "saved");
    }

    private Response shown(PolicyForm form) {
        var rehearsal = services.must(Services.SEGMENTATION, () -> client.preview(form.settings()));
        return Notice.page(new settings(form, rehearsal, categories(), List.of()));
    }

    private PolicyForm form() {
        var held = services.must(Services.SEGMENTATION, client::policy);
        var amounts = new Amounts(shops.current().currency());
        return new PolicyForm(held.version(), held.settings(), held.usualCosts(), amounts);
    }

    /** To choose from: what people have bought of. */
    private List<String> categories() {
        return services.ask(Services.SEGMENTATION, words::vocabulary)
                .map(Vocabulary::categories)
                .orElse(List.of());
    }
}
