package io.clientele.bench;

import io.clientele.bench.ingest.IngestBench;
import io.clientele.bench.search.SearchBench;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the measurement that is named, or says which there are. */
public final class Bench {

    private static final Map<String, Measurement> ALL = new TreeMap<>(Map.of(
            "import", new ImportBench(),
            "ingest", new IngestBench(),
            "search", new SearchBench(),
            "send", new SendBench(),
            "hostile", new HostileBench(),
            "start", new StartBench(),
            "gigabyte", BigFile::gigabyte,
            "reliability", new ReliabilityBench(),
            "reliability erasure", ReliabilityBench::erasure,
            "reliability ingest", new IngestReliabilityBench()));

    private Bench() {}

    public static void main(String[] names) throws Exception {
        var whole = String.join(" ", names);
        var wanted = names.length == 0
                ? List.of("import", "ingest", "search", "send", "start")
                : ALL.containsKey(whole) ? List.of(whole) : List.of(names);
        var status = 0;
        for (var name : wanted) {
            var measurement = ALL.get(name);
            if (measurement == null) {
                System.err.println("No measurement " + name + ": there are " + String.join(", ", ALL.keySet()) + ".");
                System.exit(2);
                return;
            }
            System.out.println("# " + name + ", on " + Machine.description());
            try {
                measurement.run();
            } catch (Violation broken) {
                System.err.println(name + ": " + broken.getMessage());
                status = 1;
            }
        }
        System.exit(status); // the connections of finished runs would keep us
    }
}
