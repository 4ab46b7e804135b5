package io.clientele.local.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** How far an import has come. */
@JsonIgnoreProperties(ignoreUnknown = true) // profile-service may say more
public record Import(
        String id,
        String state,
        long lines,
        long imported,
        long unchanged,
        long skipped,
        long failed,
        long profilesCreated,
        long purchasesCreated,
        long refundsCreated) {

    public boolean isOver() {
        return switch (state) {
            case "QUEUED", "RUNNING" -> false;
            default -> true;
        };
    }

    public boolean went() {
        return state.equals("DONE") || state.equals("CHECKED");
    }

    /** One line with what came of it. */
    public String summary() {
        return "%,d lines: %,d imported, %,d unchanged, %,d skipped, %,d failed; %,d people, %,d purchases, %,d refunds are new"
                .formatted(
                        lines, imported, unchanged, skipped, failed, profilesCreated, purchasesCreated, refundsCreated);
    }
}
