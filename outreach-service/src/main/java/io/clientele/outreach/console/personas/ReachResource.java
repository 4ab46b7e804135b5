package io.clientele.outreach.console.personas;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whom the business reaches less than there are. */
@Path("/console/reach")
@RunOnVirtualThread
class ReachResource {

    private static final String A_TRAIT = "AGE|GENDER|COUNTRY|LANGUAGE|INCOME";

    /** What is being entered. */
    @TemplateData
    record Form(String trait, String source, String lines) {}

    @CheckedTemplate(basePath = "personas")
    record reach(
            @Nullable List<Reach> all,
            List<Population> entered,
            List<String> traits,
            Form form,
            List<Problem.Error> wrong)
            implements TemplateInstance {}

    private final PersonasClient client;
    private final Services services;

    ReachResource(@RestClient PersonasClient client, Services services) {
        this.client = client;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        return page(new Form("AGE", "", ""), List.of());
    }

    @POST
    public Response enter(
            @RestForm @Pattern(regexp = A_TRAIT) String trait,
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String lines) {
        try {
            var said = new Population.Said(source.strip(), Population.read(lines));
            services.must(Services.SEGMENTATION, () -> client.enter(trait, said));
        } catch (Problem.Refusal refused) {
            return Notice.mend(page(new Form(trait, source, lines), Notice.wrong(refused)));
        }
        return Notice.then("/console/reach", "saved");
    }

    @POST
    @Path("/{trait}/removal")
    public Response remove(@Pattern(regexp = A_TRAIT) String trait) {
        services.must(Services.SEGMENTATION, () -> {
            client.remove(trait);
            return trait;
        });
        return Notice.then("/console/reach", "saved");
    }

    private TemplateInstance page(Form form, List<Problem.Error> wrong) {
        return new reach(
                services.ask(Services.SEGMENTATION, client::reach).orElse(null),
                services.ask(Services.SEGMENTATION, client::populations).orElse(List.of()),
                Population.TRAITS,
                form,
                wrong);
    }
}
