package io.clientele.local.demo.world;

import java.util.Map;

/** A school or a company, known by its office. */
public record Organisation(String userId, String name, String email, Culture culture, Place place, String city) {

    public Map<String, Object> traits() {
        return Facts.of(
                "kind",
                "ORGANISATION",
                "name",
                name,
                "email",
                email,
                "language",
                culture.language(),
                "zone",
                place.zone().getId(),
                "address",
                Facts.of("country", place.country(), "city", city));
    }
}
