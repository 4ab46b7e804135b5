package io.clientele.local.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param rate lines a second
 * @param eta seconds that are left
 */
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
        long refundsCreated,
        @Nullable Long rate,
        @Nullable Long eta,
        @Nullable String failedBecause) {

    public boolean isOver() {
        return switch (state) {
            case "QUEUED", "RUNNING" -> false;
            default -> true;
        };
    }

    /** There is nothing left of it. */
    public boolean isUndone() {
        return state.equals("UNDONE");
    }

    public boolean hasFailed() {
        return state.equals("FAILED");
    }

    /** How far it is, how fast it goes and how long it will take. */
    String progress() {
        var settled = imported + unchanged + skipped + failed;
        var line = String.format(Locale.ROOT, "%,d lines read, %,d settled", lines, settled);
        if (isOver() || rate == null || eta == null) {
            return line;
        }
        return line + String.format(Locale.ROOT, "; %,d a second, %s left", rate, span(eta));
    }

    /** What came of it. */
    public String summary() {
        if (hasFailed()) {
            return "it failed: " + failedBecause;
        }
        return String.format(
                Locale.ROOT,
                "%,d lines: %,d imported, %,d unchanged, %,d skipped, %,d failed; new are %,d people, %,d purchases, %,d refunds",
                lines,
                imported,
                unchanged,
                skipped,
                failed,
                profilesCreated,
                purchasesCreated,
                refundsCreated);
    }

    private static String span(long seconds) {
        if (seconds < 90) {
            return seconds + " s";
        }
        return seconds < 5400 ? Math.round(seconds / 60.0) + " min" : Math.round(seconds / 360.0) / 10.0 + " h";
    }
}
