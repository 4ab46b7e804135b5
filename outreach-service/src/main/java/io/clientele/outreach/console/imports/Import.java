package io.clientele.outreach.console.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One file that was sent in; {@code rate} is lines a second, {@code eta} the seconds it will take on. */
@JsonIgnoreProperties(ignoreUnknown = true)
@TemplateData
public record Import(
        UUID id,
        State state,
        String kind,
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
        String createdBy,
        Instant createdAt,
        @Nullable Instant endedAt) {

    public enum State {
        QUEUED,
        RUNNING,
        CHECKED,
        DONE,
        FAILED,
        UNDONE
    }

    public boolean underway() {
        return state == State.QUEUED || state == State.RUNNING;
    }

    /** In percent: reading the file is a third of the work, what becomes of its lines the rest. */
    public long progress() {
        var settled = imported + unchanged + skipped + failed;
        var read = bytes == 0 ? 0 : 100.0 * bytesRead / bytes;
        return Math.round(read / 3 + (lines == 0 ? 0 : read * 2 / 3 * settled / lines));
    }

    /** What it is about, for the figures that are shown. */
    public boolean ofProducts() {
        return kind.equals("products");
    }

    public boolean mayBeUndone() {
        return !dryRun && !undoing && (state == State.DONE || state == State.FAILED) && !demo();
    }

    public boolean demo() {
        return kind.equals("collection") && fileName.startsWith("demo") && state == State.DONE;
    }

    /** How it stands, as a mark looks. */
    public String look() {
        return switch (state) {
            case DONE, CHECKED -> "good";
            case RUNNING, QUEUED -> "wait live";
            case FAILED -> "bad";
            case UNDONE -> "";
        };
    }
}
