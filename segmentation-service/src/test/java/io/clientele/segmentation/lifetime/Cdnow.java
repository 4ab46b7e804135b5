package io.clientele.segmentation.lifetime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.segmentation.testing.Story;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The tenth of CDNOW's buyers that is used in the literature, as a story. */
public final class Cdnow {

    private static final Path FILE = Path.of("../../shared/data/cdnow/CDNOW_sample.txt");
    private static final LocalDate LAST = LocalDate.parse("1998-06-30");

    private Cdnow() {}

    /** A test is skipped where the file is not. */
    public static Story story() throws IOException {
        return storyUntil(LAST);
    }

    /** As if the last of all days had been another. */
    public static Story storyUntil(LocalDate last) throws IOException {
        long later = ChronoUnit.DAYS.between(LAST, last);
        assumeTrue(Files.exists(FILE), FILE + " is not there");
        var story = new Story();
        int line = 0;
        for (var text : Files.readAllLines(FILE)) {
            var fields = text.strip().split("\\s+");
            var date =
                    LocalDate.parse(fields[2], DateTimeFormatter.BASIC_ISO_DATE).plusDays(later);
            long total = new BigDecimal(fields[4]).movePointRight(2).longValueExact();
            story.bought(Story.id(Integer.parseInt(fields[1])), "o" + line++, date + "T12:00:00Z", total);
        }
        return story;
    }
}
