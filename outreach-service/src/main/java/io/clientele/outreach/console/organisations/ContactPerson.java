package io.clientele.outreach.console.organisations;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.clientele.outreach.console.people.Person;
import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who speaks for an organisation. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record ContactPerson(Person profile, @Nullable String function) {

    public static final List<String> ROLES = List.of("CONSUMER", "PURCHASING_AGENT", "INTERMEDIARY");

    /** An end user is what people are unless it is said. */
    public String role() {
        var said = profile.attribute("role");
        return ROLES.contains(said) ? said : ROLES.getFirst();
    }
}
