package io.clientele.profile.manager;

import io.clientele.kit.Problem;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What people say of an account manager. */
record Description(
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*", message = "must be one line")
        String name,

        @NotBlank @Email @Size(max = 254) String email,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> departments,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 35) String> languages,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 100) String> skills,
        @NotNull @Min(0) @Max(100_000) Integer capacity,
        @Nullable Boolean active) {

    Description {
        departments = departments == null ? List.of() : departments;
        languages = languages == null ? List.of() : languages;
        skills = skills == null ? List.of() : skills;
    }

    /** @throws Problem.Refusal 400 for a language that is none */
    Description formed() {
        return new Description(
                name.strip(),
                email.strip().toLowerCase(Locale.ROOT),
                departments.stream().map(String::strip).distinct().toList(),
                languages.stream().map(Description::tag).distinct().toList(),
                skills.stream().map(String::strip).distinct().toList(),
                capacity,
                active == null || active);
    }

    private static String tag(String language) {
        try {
            return new Locale.Builder()
                    .setLanguageTag(language.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
        } catch (IllformedLocaleException unknown) {
            throw Problem.badRequest("languages", "must be language tags such as en or pt-BR");
        }
    }
}
