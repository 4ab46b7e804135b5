package io.clientele.local.client;

import java.util.Locale;

/** A line that says how far something is, how fast it goes and how long it will take. */
public record Progress(long done, long total, double seconds) {

    @Override
    public String toString() {
        var rate = seconds <= 0 ? 0 : done / seconds;
        var line = String.format(Locale.ROOT, "%,d of %,d lines", done, Math.max(done, total));
        if (rate < 1 || done >= total) {
            return line;
        }
        return line + String.format(Locale.ROOT, ", %,.0f a second, %s left", rate, span((total - done) / rate));
    }

    private static String span(double seconds) {
        if (seconds < 90) {
            return Math.round(seconds) + " s";
        }
        return seconds < 5400 ? Math.round(seconds / 60) + " min" : Math.round(seconds / 360) / 10.0 + " h";
    }
}
