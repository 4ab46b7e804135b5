package io.clientele.outreach.console.managers;

import io.clientele.kit.Page;
import io.clientele.kit.Problem;
import io.clientele.outreach.console.FormId;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

@Path("/console/account-managers")
@RunOnVirtualThread
class ManagersResource {

    private static final Page<Manager> NOBODY = new Page<>(List.of(), null);
    private static final Page<Rule> NO_RULES = new Page<>(List.of(), null);

    @CheckedTemplate(basePath = "managers")
    record list(List<Manager> managers, List<Rule> rules, List<String> kinds) implements TemplateInstance {}

    @CheckedTemplate(basePath = "managers")
    record manager(Manager manager, List<Problem.Error> wrong) implements TemplateInstance {}

    private final ManagersClient managers;
    private final Services services;

    ManagersResource(@RestClient ManagersClient managers, Services services) {
        this.managers = managers;
        this.services = services;
    }

    @GET
    public TemplateInstance list() {
        var all = services.ask(Services.PROFILES, managers::list).orElse(NOBODY);
        var rules = services.ask(Services.PROFILES, managers::rules).orElse(NO_RULES);
        return new list(all.items(), Rule.rows(rules.items()), Rule.KINDS);
    }

    @GET
    @Path("/new")
    public TemplateInstance begin() {
        return new manager(Manager.NEW, List.of());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(UUID id) {
        return new manager(services.must(Services.PROFILES, () -> managers.get(id)), List.of());
    }

    @POST
    public Response save(@BeanParam ManagerForm form) {
        var typed = form.typed(FormId.of(form.id));
        try {
            services.must(
                    Services.PROFILES,
                    () -> typed.id() == null
                            ? managers.create(typed.said())
                            : managers.change(typed.id(), typed.said()));
        } catch (Problem.Refusal refused) {
            return Notice.mend(new manager(typed, Notice.wrong(refused)));
        }
        return Notice.then("/console/account-managers", "saved");
    }

    @POST
    @Path("/{id}/removal")
    public Response remove(UUID id) {
        services.must(Services.PROFILES, () -> {
            managers.remove(id);
            return id;
        });
        return Notice.then("/console/account-managers", "removed");
    }

    @POST
    @Path("/rules")
    public Response rule(
            @RestForm @NotNull List<String> by,
            @RestForm @DefaultValue("") String departments,
            @RestForm @NotNull List<String> required) {
        var rules = new ArrayList<Rule>();
        for (int nth = 0; nth < by.size(); nth++) {
            if (Rule.KINDS.contains(by.get(nth))) {
                rules.add(Rule.typed(by.get(nth), departments, required.contains(String.valueOf(nth))));
            }
        }
        rules.sort(Comparator.comparing(Rule::chooses)); // nothing can follow a step that chooses
        services.must(Services.PROFILES, () -> managers.put(new Rule.Rules(rules)));
        return Notice.then("/console/account-managers", "saved");
    }
}
