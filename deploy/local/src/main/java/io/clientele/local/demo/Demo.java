package io.clientele.local.demo;

import io.clientele.local.demo.cast.Cast;
import io.clientele.local.demo.diary.Journal;
import io.clientele.local.demo.life.Population;
import io.clientele.local.demo.world.People;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/** Two years of Lumen Photo, up to the night before {@code today}; the same seed and day give the same bytes. */
public final class Demo {

    public static final long SEED = 1;
    /** Drawn people; their employers, those they give to and the cast come on top. */
    public static final int PEOPLE = 3000;

    private Demo() {}

    /** Writes the items of {@code POST /v1/batch}, one a line, in order of time; leaves the stream open. */
    public static DemoSummary write(OutputStream out, long seed, LocalDate today) throws IOException {
        return write(out, seed, today, PEOPLE);
    }

    static DemoSummary write(OutputStream out, long seed, LocalDate today, int people) throws IOException {
        var journal = new Journal(seed, today);
        new Population(seed, new People(today), journal).tell(people);
        Cast.tell(seed, journal);
        return DemoSummary.of(journal.writeTo(out));
    }
}
