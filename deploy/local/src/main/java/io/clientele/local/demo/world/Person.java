package io.clientele.local.demo.world;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who somebody is. Names are as they write them; some have one name only, or told no address or birthday. */
public record Person(
        String userId,
        Culture culture,
        Place place,
        String city,
        String gender,
        String firstName,
        @Nullable String lastName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable LocalDate birthday) {

    public Map<String, Object> traits() {
        return Facts.of(
                "email", email,
                "phone", phone,
                "firstName", firstName,
                "lastName", lastName,
                "gender", gender,
                "birthday", birthday == null ? null : birthday.toString(),
                "language", culture.language(),
                "zone", place.zone().getId(),
                "address", Facts.of("country", place.country(), "city", city));
    }
}
