package io.clientele.profile.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.clientele.profile.mapping.ImportKind;
import io.clientele.profile.mapping.Mapping;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file that was sent in, and how far it is; lines = imported + unchanged + skipped + failed at the end.
 *
 * @param dryRun only checked: the numbers say what would be
 * @param undoing it is being taken back, or was
 * @param bytesRead of the file's bytes, as it was sent
 * @param rate lines a second since it began
 * @param eta seconds it will take on, while it runs
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Import(
        UUID id,
        ImportState state,
        ImportKind kind,
        String fileName,
        boolean dryRun,
        long bytes,
        long bytesRead,
        long lines,
        long imported,
        long unchanged,
        long skipped,
        long failed,
        long profilesCreated,
        long purchasesCreated,
        long refundsCreated,
        long profilesChanged,
        long purchasesChanged,
        long eventsCreated,
        long productsCreated,
        long productsChanged,
        long consentsTaken,
        boolean undoing,
        @Nullable Long rate,
        @Nullable Long eta,
        @Nullable String failedBecause,
        Mapping mapping,
        String createdBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    Import withPace(Instant now) {
        if (state != ImportState.RUNNING || undoing || startedAt == null || bytes == 0) {
            return this;
        }
        var seconds = Math.max(0.001, Duration.between(startedAt, now).toMillis() / 1000.0);
        var read = (double) bytesRead / bytes;
        var settled = imported + unchanged + skipped + failed;
        // reading the file is about a third of the work, what becomes of its lines the rest
        var done = read / 3 + (lines == 0 ? 0 : read * 2 / 3 * settled / lines);
        return new Import(
                id,
                state,
                kind,
                fileName,
                dryRun,
                bytes,
                bytesRead,
                lines,
                imported,
                unchanged,
                skipped,
                failed,
                profilesCreated,
                purchasesCreated,
                refundsCreated,
                profilesChanged,
                purchasesChanged,
                eventsCreated,
                productsCreated,
                productsChanged,
                consentsTaken,
                undoing,
                Math.round(lines * done / Math.max(read, 0.01) / seconds),
                done < 0.01 ? null : Math.round(seconds * (1 - done) / done),
                failedBecause,
                mapping,
                createdBy,
                createdAt,
                startedAt,
                endedAt);
    }
}
