package io.clientele.bench;

import io.clientele.bench.suite.Crowd;
import io.clientele.bench.suite.OnlineRetail;
import io.clientele.bench.suite.RunningSuite;
import io.clientele.bench.suite.SharedData;
import io.clientele.bench.suite.World;
import java.nio.file.Files;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;

/**
 * A shop's 541,909 order lines through HTTP until segmentation-service knows them; beside it what PostgreSQL alone takes to
 * COPY the same lines into a table without keys.
 */
final class ImportBench implements Measurement {

    private static final int RUNS = 3;
    private static final int CROWD = 100_000;

    @Override
    public void run() throws Exception {
        var imported = new Runs("import, feed and segmentation", "s");
        var ready = new Runs("… of which the import itself", "s");
        var copied = new Runs("COPY of the same lines, nothing else", "s");
        for (int run = 0; run < RUNS; run++) {
            try (var suite = RunningSuite.start(Map.of("CLIENTELE_CLOCK", "2011-12-10T00:00:00Z"))) {
                copied.add(copy(suite));
                var start = System.nanoTime();
                World.imported(suite.profile());
                ready.add(Runs.seconds(start));
                World.caughtUp(suite);
                imported.add(Runs.seconds(start));
            }
        }
        copied.summarise();
        ready.summarise();
        imported.summarise();
        crowds();
    }

    /** People who are new, each with an address, a name, a country and a consent: a file of messages. */
    private static void crowds() {
        var rows = new Runs("people of a collection file", "rows/s");
        for (int run = 0; run < RUNS; run++) {
            try (var suite = RunningSuite.start(World.settings("127.0.0.1:9"))) {
                var start = System.nanoTime();
                Crowd.imported(suite.profile(), CROWD);
                rows.add(CROWD / Runs.seconds(start));
            }
        }
        rows.summarise();
    }

    private static double copy(RunningSuite suite) throws Exception {
        try (var connection = suite.connect("profile");
                var statement = connection.createStatement();
                var lines = new GZIPInputStream(Files.newInputStream(SharedData.file(OnlineRetail.NAME)))) {
            statement.execute(
                    "create table raw (invoice text, sku text, name text, quantity int, at timestamp, price numeric, customer text, country text)");
            var start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy raw from stdin (format csv, header)", lines);
            var seconds = Runs.seconds(start);
            statement.execute("drop table raw");
            return seconds;
        }
    }
}
