package io.clientele.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LongSummaryStatistics;

/** An import of a very large file, and how much memory profile-service holds while it goes on. */
final class BigFile {

    private static final int LINES_AN_ORDER = 10;
    private static final int ORDERS_A_BUYER = 5;
    private static final String WORDS = "a picture that hangs where people pass by every day, ".repeat(4);

    private BigFile() {}

    static void gigabyte() throws IOException, InterruptedException {
        measure(1L << 30);
    }

    private static void measure(long bytes) throws IOException, InterruptedException {
        var file = Files.createTempFile("big", ".csv");
        try (var suite = RunningSuite.start(World.settings("127.0.0.1:9"))) {
            var lines = write(file, bytes);
            var profile = suite.profile();
            var begun = System.nanoTime();
            var path = "/v1/imports/"
                    + profile.upload("/v1/imports", file, World.MAPPING)
                            .get("id")
                            .asText();
            System.out.printf("%,d lines, %,d bytes, taken in %.1f s%n", lines, bytes, Runs.seconds(begun));
            var memory = watched(suite, path);
            System.out.printf("imported in %.1f s: %s%n", Runs.seconds(begun), World.counts(profile.get(path)));
            System.out.printf(
                    "profile-service held %d MB at least, %.0f on average, %d at most%n",
                    memory.getMin(), memory.getAverage(), memory.getMax());
        } finally {
            Files.delete(file);
        }
    }

    /** Says what is held at each tenth of the way. */
    private static LongSummaryStatistics watched(RunningSuite suite, String path) throws InterruptedException {
        var profile = suite.profile();
        var memory = new LongSummaryStatistics();
        var said = -1L;
        for (var now = profile.get(path); isUnderway(now); now = profile.get(path)) {
            var held = suite.processes().residentMegabytes("profile-service");
            memory.accept(held);
            var tenths = tenths(now);
            if (tenths > said) {
                System.out.printf("  %3d %%: %d MB%n", tenths * 10, held);
                said = tenths;
            }
            Thread.sleep(500);
        }
        return memory;
    }

    private static boolean isUnderway(JsonNode one) {
        var state = one.get("state").asText();
        return state.equals("QUEUED") || state.equals("RUNNING");
    }

    /** Half of the way is to read the file, half to record what it says. */
    private static long tenths(JsonNode one) {
        var read = one.get("bytesRead").asDouble() / one.get("bytes").asDouble();
        var recorded =
                one.get("imported").asDouble() / Math.max(1, one.get("lines").asDouble());
        return (long) (5 * read + 5 * Math.min(1, recorded));
    }

    private static long write(Path file, long bytes) throws IOException {
        long written = 0;
        int line = 0;
        try (var out = Files.newBufferedWriter(file)) {
            out.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
            while (written < bytes) {
                var order = line / LINES_AN_ORDER;
                var text = "%d,sku-%d,\"%s\",3,2011-%02d-%02d 10:00:00,2.55,%d,France\n"
                        .formatted(order, line % 1000, WORDS, 1 + order % 11, 1 + order % 28, order / ORDERS_A_BUYER);
                out.write(text);
                written += text.length();
                line++;
            }
        }
        return line;
    }
}
