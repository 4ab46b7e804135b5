package io.clientele.segmentation.lifetime;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.segmentation.testing.Story;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tenth of CDNOW's buyers that is used in the literature, as a story. */
public final class Cdnow {

    private static final Path FILE = Path.of("../../shared/data/cdnow/CDNOW_sample.txt");

    private Cdnow() {}

    /** A test is skipped where the file is not. */
    public static Story story() throws IOException {
        assumeTrue(Files.exists(FILE), FILE + " is not there");
        var story = new Story();
        int line = 0;
        for (var text : Files.readAllLines(FILE)) {
            var fields = text.strip().split("\\s+");
            var date = fields[2].substring(0, 4) + "-" + fields[2].substring(4, 6) + "-" + fields[2].substring(6);
            long total = new BigDecimal(fields[4]).movePointRight(2).longValueExact();
            story.bought(Story.id(Integer.parseInt(fields[1])), "o" + line++, date + "T12:00:00Z", total);
        }
        return story;
    }
}
