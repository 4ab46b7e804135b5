package io.clientele.profile.choice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step on the way to an account manager: the first ones narrow down, the last one chooses.
 *
 * @param departments for DEPARTMENT: which department looks after who buys mostly of which product category
 * @param required of one that narrows down: if it leaves nobody, nobody is given; else it is passed over
 */
@RegisterForReflection
@Schema(name = "AssignmentRule")
record Rule(
        @NotNull By by,
        @Nullable @Size(max = 500) Map<String, @NotNull @Size(min = 1, max = 100) String> departments,
        @Nullable Boolean required) {

    Rule {
        departments = departments == null ? Map.of() : departments;
        required = Boolean.TRUE.equals(required);
    }

    @Schema(name = "AssignmentRuleKind")
    enum By {
        LANGUAGE,
        DEPARTMENT,
        FREE_CAPACITY,
        ROUND_ROBIN;

        boolean chooses() {
            return this == FREE_CAPACITY || this == ROUND_ROBIN;
        }
    }
}
