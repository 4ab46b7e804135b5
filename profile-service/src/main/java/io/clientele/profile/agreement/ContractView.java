package io.clientele.profile.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract as people read it: where it stands today. */
record ContractView(
        String id,
        Contract.State state,
        @Nullable String scope,
        @Nullable Boolean tailored,
        List<String> modules,
        @Nullable Amount fee,
        @Nullable String period,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String notice,
        @Nullable String cancellation,
        @Nullable Instant signedAt,
        @Nullable Instant endedAt,
        @Nullable String endedBecause,
        @Nullable Instant createdAt) {

    static ContractView on(LocalDate day, Contract contract) {
        var terms = contract.terms();
        return new ContractView(
                contract.contractId(),
                contract.stateOn(day),
                terms.scope(),
                terms.tailored(),
                terms.modules(),
                terms.fee(),
                terms.period(),
                terms.starts(),
                terms.ends(),
                terms.notice(),
                terms.cancellation(),
                contract.signedAt(),
                contract.endedAt(),
                contract.endedBecause(),
                contract.signedAt() == null ? contract.endedAt() : contract.signedAt());
    }
}
