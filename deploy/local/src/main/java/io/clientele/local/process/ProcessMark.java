package io.clientele.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A process written down so that it is known again: numbers are reused, but not with the same start. */
public record ProcessMark(long pid, long startedAtMillis) {

    /** The system counts from its boot, and the clock that dates the boot may have been set in between. */
    private static final long TOLERANCE_MILLIS = 3000;

    public static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), startOf(process));
    }

    public static Optional<ProcessMark> readFrom(Path file) throws IOException {
        try {
            var parts = Files.readString(file).strip().split(" ");
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new ProcessMark(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** The process, if it still lives. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid)
                .filter(Liveness::of)
                .filter(process -> Math.abs(startOf(process) - startedAtMillis) < TOLERANCE_MILLIS);
    }

    public void writeTo(Path file) throws IOException {
        Files.writeString(file, this + "\n");
    }

    @Override
    public String toString() {
        return pid + " " + startedAtMillis;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
