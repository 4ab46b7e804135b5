package io.clientele.local.suite;

import io.clientele.local.home.Home;
import io.clientele.local.postgres.Postgres;
import io.clientele.local.process.ProcessMark;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** What a launcher that was killed left running. */
public final class Orphans {

    private Orphans() {}

    /** Ends them; call it only while holding the home's lock. Returns their names. */
    public static List<String> end(Home home) throws IOException {
        var ended = new ArrayList<String>();
        for (var service : Service.values()) {
            var mark = home.processes().resolve(service.title());
            var process = ProcessMark.readFrom(mark).flatMap(ProcessMark::alive);
            if (process.isPresent()) {
                ServiceProcess.end(process.get());
                ended.add(service.title());
            }
            Files.deleteIfExists(mark);
        }
        if (home.hasData()) {
            var postgres = Postgres.leftAt(home.folder(), home.database());
            if (postgres.runs()) {
                postgres.close();
                ended.add("PostgreSQL");
            }
        }
        return ended;
    }
}
