package io.clientele.segmentation.population;

import io.clientele.kit.Problem;
import io.clientele.segmentation.persona.Trait;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody enters of a population. */
record NewPopulation(
        @NotBlank @Size(max = 300) String source,
        @NotEmpty @Size(max = 300) List<@NotNull @Valid NewShare> shares) {

    private static final Set<String> AGES = Set.of("0-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+");
    private static final BigDecimal ALL = new BigDecimal("1.001"); // rounded shares may come to a little more

    record NewShare(
            @NotBlank @Size(max = 200) String value,

            @NotNull @Digits(integer = 1, fraction = 8) @DecimalMin(value = "0", inclusive = false) @DecimalMax("1")
            BigDecimal share) {}

    /** @throws Problem.Refusal 400 if that is no population */
    void check(Trait trait) {
        if (!trait.isDemographic()) {
            throw Problem.badRequest("trait", "must be AGE, GENDER, COUNTRY, LANGUAGE or INCOME");
        }
        var seen = new HashSet<String>();
        var sum = BigDecimal.ZERO;
        for (int nth = 0; nth < shares.size(); nth++) {
            var value = shares.get(nth).value().strip();
            var path = "shares[" + nth + "].value";
            if (!seen.add(value.toLowerCase(Locale.ROOT))) {
                throw Problem.badRequest(path, "must not come twice");
            }
            if (trait == Trait.AGE && !AGES.contains(value)) {
                throw Problem.badRequest(path, "must be one of 0-17, 18-24, 25-34, 35-44, 45-54, 55-64, 65+");
            }
            sum = sum.add(shares.get(nth).share());
        }
        if (sum.compareTo(ALL) > 0) {
            throw Problem.badRequest("shares", "must not come to more than 1");
        }
    }
}
