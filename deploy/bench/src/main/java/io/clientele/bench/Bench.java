package io.clientele.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the measurement that is named, or says which there are. */
public final class Bench {

    private static final Map<String, Measurement> ALL = new TreeMap<>(Map.of(
            "import", new ImportBench(),
            "send", new SendBench(),
            "start", new StartBench(),
            "gigabyte", BigFile::gigabyte,
            "reliability", new ReliabilityBench()));

    private Bench() {}

    public static void main(String[] names) throws Exception {
        var wanted = names.length == 0 ? List.of("import", "send", "start") : List.of(names);
        for (var name : wanted) {
            var measurement = ALL.get(name);
            if (measurement == null) {
                System.err.println("No measurement " + name + ": there are " + String.join(", ", ALL.keySet()) + ".");
                System.exit(2);
                return;
            }
            System.out.println("# " + name + ", on " + Machine.description());
            measurement.run();
        }
        System.exit(0); // the connections of finished runs would keep us
    }
}
