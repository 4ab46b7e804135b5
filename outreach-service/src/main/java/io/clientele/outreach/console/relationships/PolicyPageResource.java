package io.clientele.outreach.console.relationships;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
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
    record settings(PolicyForm form, @Nullable Rehearsal rehearsal, List<Problem.Error> wrong)
            implements TemplateInstance {}

    private final RelationshipsClient client;
    private final Services services;

    PolicyPageResource(@RestClient RelationshipsClient client, Services services) {
        this.client = client;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        var held = held();
        return new settings(new PolicyForm(held.version(), held.settings()), null, List.of());
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
        return shown(held().version(), suggested);
    }

    @POST
    @Path("/presets")
    public Response preset(@RestForm String preset) {
        var suggested = services.must(Services.SEGMENTATION, () -> client.preset(preset));
        return shown(held().version(), suggested);
    }

    @POST
    public Response save(MultivaluedMap<String, String> fields) {
        var form = new PolicyForm(held().version(), held().settings()).with(fields);
        try {
            if (fields.containsKey("preview")) {
                return shown(form.version(), form.settings());
            }
            services.must(Services.SEGMENTATION, () -> client.set("\"" + form.version() + "\"", form.settings()));
        } catch (Problem.Refusal refused) {
            var wrong = refused.errors().isEmpty()
                    ? List.of(new Problem.Error("", String.valueOf(refused.getMessage())))
                    : refused.errors();
            return Notice.mend(new settings(form, null, wrong));
        }
        return Notice.then("/console/relationships/settings", "saved");
    }

    private Response shown(long version, JsonNode wanted) {
        var rehearsal = services.must(Services.SEGMENTATION, () -> client.preview(wanted));
        return Notice.page(new settings(new PolicyForm(version, wanted), rehearsal, List.of()));
    }

    private Policy held() {
        return services.must(Services.SEGMENTATION, client::policy);
    }
}
