package io.clientele.outreach.world;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person that the neighbours know. */
public record Someone(
        UUID id,
        String firstName,
        @Nullable String email,
        String language,
        String consent,
        @Nullable UUID mergedInto) {

    public static Someone named(String firstName) {
        var email = firstName.toLowerCase() + "@example.com";
        return new Someone(UUID.randomUUID(), firstName, email, "en", "GRANTED", null);
    }

    public Someone with(@Nullable String otherEmail) {
        return new Someone(id, firstName, otherEmail, language, consent, mergedInto);
    }

    public Someone speaking(String otherLanguage) {
        return new Someone(id, firstName, email, otherLanguage, consent, mergedInto);
    }

    public Someone deciding(String decision) {
        return new Someone(id, firstName, email, language, decision, mergedInto);
    }

    public Someone mergedInto(Someone survivor) {
        return new Someone(id, firstName, email, language, consent, survivor.id);
    }

    Map<String, Object> line() {
        var line = new HashMap<String, Object>();
        line.put("id", id);
        line.put("email", email);
        line.put("language", language);
        line.put("zone", "Europe/Berlin");
        line.put("attributes", Map.of("firstName", firstName));
        line.put("consent", consent);
        line.put("mergedInto", mergedInto);
        line.put("somethingNew", true);
        return line;
    }
}
