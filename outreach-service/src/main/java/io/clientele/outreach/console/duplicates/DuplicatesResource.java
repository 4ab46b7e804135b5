package io.clientele.outreach.console.duplicates;

import io.clientele.kit.Page;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/console/duplicates")
@RunOnVirtualThread
class DuplicatesResource {

    private static final int PAGE = 10;
    private static final String FIELD = "field.";
    private static final String HERE = "/console/duplicates";

    @CheckedTemplate(basePath = "duplicates")
    record list(Page<Twins> twins, List<MadeOne> merges, List<MergeRule> rules) implements TemplateInstance {}

    private final DuplicatesClient duplicates;
    private final Services services;

    DuplicatesResource(@RestClient DuplicatesClient duplicates, Services services) {
        this.duplicates = duplicates;
        this.services = services;
    }

    @GET
    public TemplateInstance list(@RestQuery @Nullable String after) {
        var twins = services.must(Services.PROFILES, () -> duplicates.list(after, PAGE));
        var merges = services.must(Services.PROFILES, () -> duplicates.merges(PAGE));
        var rules = services.must(Services.PROFILES, duplicates::rules);
        return new list(twins, merges.items(), rules.items());
    }

    /** The form says who goes on, and of each field that differs whose value holds. */
    @POST
    @Path("/{first}/{second}/merge")
    public Response merge(UUID first, UUID second, @NotNull MultivaluedMap<String, String> form) {
        var secondGoesOn = second.toString().equals(form.getFirst("survivor"));
        var choices = new TreeMap<String, String>();
        form.forEach((name, values) -> {
            if (name.startsWith(FIELD)) {
                var ofSecond = values.getFirst().equals("second");
                choices.put(name.substring(FIELD.length()), ofSecond == secondGoesOn ? "SURVIVOR" : "DUPLICATE");
            }
        });
        var survivor = secondGoesOn ? second : first;
        var merge = new DuplicatesClient.Merge(secondGoesOn ? first : second, choices);
        var made = services.must(Services.PROFILES, () -> duplicates.merge(survivor, merge));
        return Notice.undoable(
                "/console/people/" + survivor, "merged", "merges", made.id().toString());
    }

    @POST
    @Path("/{first}/{second}/dismissal")
    public Response dismiss(UUID first, UUID second) {
        must(() -> duplicates.dismiss(new DuplicatesClient.Dismissal(first, second)));
        return Notice.archived("duplicates", "toldApart", first + "_" + second);
    }

    /** What the notice of a dismissal offers. */
    @POST
    @Path("/{first}_{second}/revival")
    public Response doubtAgain(UUID first, UUID second) {
        must(() -> duplicates.doubtAgain(first, second));
        return Notice.then(HERE, "saved");
    }

    private void must(Runnable asking) {
        services.must(Services.PROFILES, () -> {
            asking.run();
            return true;
        });
    }
}
