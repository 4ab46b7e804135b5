package io.clientele.outreach.console.care;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A contract as it is noted; what was left empty is not said. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signing(
        @Nullable String scope,
        boolean tailored,
        @Nullable BigDecimal fee,
        @Nullable String currency,
        @Nullable String period,
        @Nullable String starts,
        @Nullable String ends,
        @Nullable String notice) {

    public record Ending(boolean ended, @Nullable String because) {}
}
