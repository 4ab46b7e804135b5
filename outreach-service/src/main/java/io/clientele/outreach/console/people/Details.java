package io.clientele.outreach.console.people;

import io.clientele.kit.Page;
import io.clientele.outreach.console.Visit;
import io.clientele.outreach.console.attributes.Attribute;
import io.clientele.outreach.console.attributes.AttributesClient;
import io.clientele.outreach.console.services.Services;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What may be said of somebody: what everybody knows, what this business declared, and what else there is. */
@ApplicationScoped
class Details {

    private static final List<String> LINES = List.of(
            "firstName",
            "middleName",
            "lastName",
            "nickname",
            "name",
            "gender",
            "language",
            "zone",
            "street",
            "postalCode",
            "city",
            "region",
            "country",
            "household",
            "incomeBand");

    private static final List<String> NOT_HERE =
            List.of("email", "phone", "kind", "accountManager", "externalId", "organisation", "contactFunction");

    private final AttributesClient attributes;
    private final Services services;
    private final Visit visit;

    Details(@RestClient AttributesClient attributes, Services services, Visit visit) {
        this.attributes = attributes;
        this.services = services;
        this.visit = visit;
    }

    List<Field> of(Person person) {
        var said = new HashMap<>(person.attributes());
        said.putIfAbsent("language", person.language());
        said.putIfAbsent("zone", person.zone());
        var fields = new ArrayList<Field>();
        LINES.forEach(name -> fields.add(Field.known(name, "TEXT", List.of(), said.get(name))));
        fields.add(4, Field.known("birthDate", "DATE", List.of(), said.get("birthDate")));
        fields.add(Field.known(
                "role", "CHOICE", List.of("CONSUMER", "PURCHASING_AGENT", "INTERMEDIARY"), said.get("role")));
        fields.add(Field.known("internal", "BOOLEAN", List.of(), said.get("internal")));
        for (var one : declared()) {
            fields.add(Field.declared(one, one.labelIn(visit.language()), said.get(one.name()), visit.zone()));
        }
        fields.addAll(others(said, fields));
        return fields;
    }

    /** What attributes that were declared are called. */
    Map<String, String> labels() {
        var labels = new HashMap<String, String>();
        declared().forEach(one -> labels.put(one.name(), one.labelIn(visit.language())));
        return labels;
    }

    private List<Attribute> declared() {
        return services.ask(Services.PROFILES, attributes::list)
                .orElse(new Page<>(List.of(), null))
                .items();
    }

    /** Nobody declared them; what has parts is not edited in a line. */
    private static List<Field> others(Map<String, Object> said, List<Field> fields) {
        var shown = new HashSet<>(NOT_HERE);
        fields.forEach(field -> shown.add(field.name()));
        return said.entrySet().stream()
                .filter(one -> !shown.contains(one.getKey()))
                .filter(one -> !(one.getValue() instanceof Map || one.getValue() instanceof List))
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Field.known(one.getKey(), "TEXT", List.of(), one.getValue()))
                .toList();
    }
}
