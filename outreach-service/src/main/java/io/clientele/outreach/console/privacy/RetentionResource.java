package io.clientele.outreach.console.privacy;

import io.clientele.kit.Problem;
import io.clientele.kit.Tokens;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.privacy.Retention.Kind;
import io.clientele.outreach.console.privacy.Retention.NewRun;
import io.clientele.outreach.console.privacy.Retention.Rule;
import io.clientele.outreach.console.privacy.Retention.RuleList;
import io.clientele.outreach.console.privacy.Retention.Run;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;

@Path("/console/privacy/retention")
@RolesAllowed(Tokens.ADMIN)
@RunOnVirtualThread
class RetentionResource {

    private static final int SHOWN = 10;

    /** @param wrong what is to be mended */
    @CheckedTemplate(basePath = "privacy")
    record retention(List<Rule> rules, List<Run> runs, List<Problem.Error> wrong) implements TemplateInstance {}

    private final PrivacyClient privacy;
    private final Services services;

    RetentionResource(@RestClient PrivacyClient privacy, Services services) {
        this.privacy = privacy;
        this.services = services;
    }

    @GET
    public TemplateInstance show() {
        return page(offered(services.must(Services.PROFILES, privacy::rules).rules()), List.of());
    }

    /** A row that says no period is no rule. */
    @POST
    public Response save(
            @RestForm List<Kind> kind,
            @RestForm List<String> name,
            @RestForm List<String> keep,
            @RestForm List<Boolean> enabled) {
        var said = new ArrayList<Rule>();
        for (int nth = 0;
                nth < Math.min(kind.size(), Math.min(keep.size(), Math.min(name.size(), enabled.size())));
                nth++) {
            var period = keep.get(nth).strip().toUpperCase(Locale.ROOT);
            said.add(new Rule(kind.get(nth), name.get(nth).strip(), period, enabled.get(nth)));
        }
        try {
            var rules = said.stream().filter(rule -> !rule.keep().isEmpty()).toList();
            services.must(Services.PROFILES, () -> privacy.replace(new RuleList(rules)));
            return Notice.then("/console/privacy/retention", "saved");
        } catch (Problem.Refusal refused) {
            return Notice.mend(page(said, Notice.wrong(refused)));
        }
    }

    @POST
    @Path("/runs")
    public Response run(@RestForm boolean dryRun) {
        services.must(Services.PROFILES, () -> privacy.run(new NewRun(dryRun)));
        return Notice.then("/console/privacy/retention#runs");
    }

    private TemplateInstance page(List<Rule> rules, List<Problem.Error> wrong) {
        return new retention(
                rules,
                services.must(Services.PROFILES, () -> privacy.runs(SHOWN)).items(),
                wrong);
    }

    /** The rules there are, and an empty row for each kind that has none; events may have several. */
    private static List<Rule> offered(List<Rule> rules) {
        var offered = new ArrayList<>(rules);
        for (var kind : Kind.values()) {
            if (kind == Kind.EVENTS || rules.stream().noneMatch(rule -> rule.kind() == kind)) {
                offered.add(new Rule(kind, "", "", false));
            }
        }
        return offered;
    }
}
