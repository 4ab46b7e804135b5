package io.clientele.bench;

import io.clientele.bench.ingest.IngestBench;
import io.clientele.bench.search.SearchBench;
import io.clientele.bench.segment.SegmentBench;
import io.clientele.bench.value.ValueBench;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the measurement that is named, or says which there are. */
public final class Bench {

    private static final Map<String, Measurement> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("import", new ImportBench()),
            Map.entry("ingest", new IngestBench()),
            Map.entry("search", new SearchBench()),
            Map.entry("send", new SendBench()),
            Map.entry("hostile", new HostileBench()),
            Map.entry("start", new StartBench()),
            Map.entry("gigabyte", BigFile::gigabyte),
            Map.entry("reliability", new ReliabilityBench()),
            Map.entry("reliability erasure", ReliabilityBench::erasure),
            Map.entry("reliability ingest", new IngestReliabilityBench()),
            Map.entry("reliability feed", new FeedReliabilityBench()),
            Map.entry("segment", new SegmentBench()),
            Map.entry("value", new ValueBench())));

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
