package io.clientele.profile.vocabulary;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a business calls those of one relationship.
 *
 * @param word of the catalogue; null for the usual one
 * @param own words of its own, by language, that go before those of the catalogue
 */
@RegisterForReflection
record Chosen(
        @Nullable String word,

        Map<
                        @Pattern(
                                regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}",
                                message = "must be a language such as en")
                        String,
                        @NotNull @Valid Term>
                own) {

    static final Chosen NOTHING = new Chosen(null, null);

    Chosen {
        own = own == null ? Map.of() : own;
    }
}
