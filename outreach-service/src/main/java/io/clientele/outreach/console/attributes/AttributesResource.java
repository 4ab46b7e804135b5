package io.clientele.outreach.console.attributes;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/attributes")
@RunOnVirtualThread
class AttributesResource {

    private static final String LIST = "/console/attributes";

    @CheckedTemplate(basePath = "attributes")
    record list(List<Attribute> attributes, boolean onlyDeclared) implements TemplateInstance {}

    @CheckedTemplate(basePath = "attributes")
    record attribute(
            Attribute attribute,
            List<String> types,
            @Nullable Impact impact,
            List<Problem.Error> wrong) implements TemplateInstance {}

    private final AttributesClient attributes;
    private final Services services;

    AttributesResource(@RestClient AttributesClient attributes, Services services) {
        this.attributes = attributes;
        this.services = services;
    }

    @GET
    public TemplateInstance list() {
        var all = services.ask(Services.PROFILES, attributes::list).orElse(new Page<>(List.of(), null));
        var policy = services.ask(Services.PROFILES, attributes::policy).orElse(new AttributesClient.Policy(false));
        return new list(all.items(), policy.onlyDeclared());
    }

    @GET
    @Path("/new")
    public TemplateInstance begin() {
        return new attribute(Attribute.NEW, Attribute.TYPES, null, List.of());
    }

    @GET
    @Path("/edit")
    public TemplateInstance show(@RestQuery @NotBlank String name) {
        var known = services.must(Services.PROFILES, () -> attributes.get(name));
        return new attribute(known, Attribute.TYPES, null, List.of());
    }

    @POST
    public Response save(@BeanParam AttributeForm form) {
        var typed = form.typed();
        try {
            if ("check".equals(form.action)) {
                return Notice.page(new attribute(typed, Attribute.TYPES, impact(typed), List.of()));
            }
            services.must(Services.PROFILES, () -> kept(typed, form.unfitting()));
        } catch (Problem.Refusal refused) {
            return Notice.mend(new attribute(typed, Attribute.TYPES, impactIf(refused, typed), Notice.wrong(refused)));
        }
        return Notice.then(LIST, "saved");
    }

    @POST
    @Path("/removal")
    public Response remove(@RestForm @NotBlank String name) {
        services.must(Services.PROFILES, () -> {
            attributes.remove(name);
            return name;
        });
        return Notice.then(LIST, "removed");
    }

    @POST
    @Path("/policy")
    public Response decide(@RestForm boolean onlyDeclared) {
        services.must(Services.PROFILES, () -> attributes.put(new AttributesClient.Policy(onlyDeclared)));
        return Notice.then(LIST, "saved");
    }

    private Attribute kept(Attribute typed, @Nullable String unfitting) {
        return typed.fresh()
                ? attributes.declare(unfitting, new Attribute.New(typed.name(), typed.form()))
                : attributes.change(typed.name(), typed.tag(), unfitting, typed.form());
    }

    private Impact impact(Attribute typed) {
        if (typed.name().isEmpty()) {
            throw Problem.badRequest("name", "is needed");
        }
        return services.must(Services.PROFILES, () -> attributes.impact(typed.name(), typed.form()));
    }

    /** A conflict is about the values that people have. */
    private @Nullable Impact impactIf(Problem.Refusal refused, Attribute typed) {
        return refused.getResponse().getStatus() == 409 ? impact(typed) : null;
    }
}
