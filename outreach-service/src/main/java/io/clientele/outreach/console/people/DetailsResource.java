package io.clientele.outreach.console.people;

import io.clientele.kit.Problem;
import io.clientele.outreach.console.Notice;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.services.Services;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What is said of somebody, in a form. Only what was changed in it is sent, so that two who edit other fields agree. */
@Path("/console/people/{id}/details")
@RunOnVirtualThread
class DetailsResource {

    @CheckedTemplate(basePath = "people")
    record details(Person person, List<Field> fields, Map<String, String> was, List<Problem.Error> wrong)
            implements TemplateInstance {}

    private final PeopleClient people;
    private final Details known;
    private final Services services;
    private final Visit visit;

    DetailsResource(@RestClient PeopleClient people, Details known, Services services, Visit visit) {
        this.people = people;
        this.known = known;
        this.services = services;
        this.visit = visit;
    }

    @GET
    public TemplateInstance show(UUID id) {
        var person = services.must(Services.PROFILES, () -> people.get(id));
        var fields = known.of(person);
        return new details(person, fields, values(fields), List.of());
    }

    @POST
    public Response save(UUID id, MultivaluedMap<String, String> form) {
        var person = services.must(Services.PROFILES, () -> people.get(id));
        var fields = known.of(person);
        try {
            var changed = changed(fields, form);
            if (!changed.isEmpty()) {
                services.must(Services.PROFILES, () -> people.describe(id, new PeopleClient.Edit(changed)));
            }
        } catch (Problem.Refusal refused) {
            var typed = fields.stream()
                    .map(field -> field.typed(typed(field, form, "")))
                    .toList();
            return Notice.mend(new details(person, typed, were(fields, form), Notice.wrong(refused)));
        }
        return Notice.then("/console/people/" + id, "saved");
    }

    private Map<String, @Nullable Object> changed(List<Field> fields, MultivaluedMap<String, String> form) {
        var changed = new HashMap<String, @Nullable Object>();
        for (var field : fields) {
            var typed = typed(field, form, "");
            if (!typed.equals(typed(field, form, "was."))) {
                changed.put(field.name(), field.said(typed, visit.zone()));
            }
        }
        return changed;
    }

    private static String typed(Field field, MultivaluedMap<String, String> form, String prefix) {
        var typed = form.getFirst(prefix + "of." + field.name());
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private static Map<String, String> values(List<Field> fields) {
        var values = new HashMap<String, String>();
        fields.forEach(field -> values.put(field.name(), field.value()));
        return values;
    }

    private static Map<String, String> were(List<Field> fields, MultivaluedMap<String, String> form) {
        var were = new HashMap<String, String>();
        fields.forEach(field -> were.put(field.name(), typed(field, form, "was.")));
        return were;
    }
}
