package io.clientele.profile.agreement;

import io.clientele.profile.fact.Said;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A contract that a person notes as signed; with the id of one that is known it says that one's terms anew. */
record NewContract(
        @Nullable @Size(min = 1, max = 255) String id,
        @Nullable @Size(max = 2000) String scope,
        @Nullable Boolean tailored,
        @Nullable @Size(max = 100) List<String> modules,
        @Nullable BigDecimal fee,
        @Nullable String currency,
        @Nullable String period,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String notice,
        @Nullable @Size(max = 2000) String cancellation,
        @Nullable Instant signedAt) {

    Map<String, @Nullable Object> properties(String contractId) {
        return new Said("contract_id", contractId)
                .and("scope", scope)
                .and("tailored", tailored)
                .and("modules", modules)
                .and("fee", fee)
                .and("currency", currency)
                .and("period", period)
                .and("starts", starts)
                .and("ends", ends)
                .and("notice", notice)
                .and("cancellation", cancellation)
                .properties();
    }
}
