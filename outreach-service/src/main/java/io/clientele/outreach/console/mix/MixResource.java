package io.clientele.outreach.console.mix;

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
import org.jspecify.annotations.Nullable;

@Path("/console/relationships/target")
@RunOnVirtualThread
class MixResource {

    /** Without the version that holds there is no form: who did not see it must not replace it. */
    @CheckedTemplate(basePath = "mix")
    record mix(@Nullable Mix mix, @Nullable TargetForm form, List<Problem.Error> wrong) implements TemplateInstance {}

    private final MixClient client;
    private final Services services;

    MixResource(@RestClient MixClient client, Services services) {
        this.client = client;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        var held = held();
        return new mix(held, held == null ? null : TargetForm.of(held), List.of());
    }

    @POST
    public Response set(MultivaluedMap<String, String> fields) {
        var form = TargetForm.of(fields);
        try {
            var target = form.target();
            services.must(Services.SEGMENTATION, () -> client.set("\"" + form.version() + "\"", target));
        } catch (Problem.Refusal refused) {
            return Notice.mend(new mix(held(), form, Notice.wrong(refused)));
        }
        return Notice.then("/console/relationships/target", "saved");
    }

    private @Nullable Mix held() {
        return services.ask(Services.SEGMENTATION, client::mix).orElse(null);
    }
}
