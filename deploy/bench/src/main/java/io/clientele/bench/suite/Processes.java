package io.clientele.bench.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of a running suite, as the launcher wrote them down, and more of them beside. */
public final class Processes {

    private final Path home;
    private final List<Process> besides = new ArrayList<>();

    Processes(Path home) {
        this.home = home;
    }

    /** SIGKILL: no goodbye. The launcher notices and starts another. */
    public void kill(String process) {
        ProcessHandle.of(pid(process)).orElseThrow().destroyForcibly();
    }

    /** SIGTERM, as a deployment says it, and waits for the end. The launcher starts another. */
    public void terminate(String process) {
        var handle = ProcessHandle.of(pid(process)).orElseThrow();
        handle.destroy();
        handle.onExit().join();
    }

    /** SIGSTOP: it stands still, and nobody takes it for dead. */
    public void freeze(String process) {
        try {
            new ProcessBuilder("kill", "-STOP", Long.toString(pid(process)))
                    .start()
                    .waitFor();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** One more replica of it: all is the same but its port and its log, and nobody starts it again. */
    public Process another(String process) {
        try {
            var running = Path.of("/proc", Long.toString(pid(process)));
            var builder = new ProcessBuilder(words(running.resolve("cmdline"))).redirectErrorStream(true);
            builder.environment().clear();
            words(running.resolve("environ")).forEach(entry -> {
                var equals = entry.indexOf('=');
                builder.environment().put(entry.substring(0, equals), entry.substring(equals + 1));
            });
            var name = process + "-" + (besides.size() + 2);
            builder.environment().put("QUARKUS_HTTP_PORT", "0");
            builder.environment()
                    .put(
                            "QUARKUS_LOG_FILE_PATH",
                            home.resolve("logs/" + name + ".log").toString());
            var started = builder.redirectOutput(
                            home.resolve("logs/" + name + ".out").toFile())
                    .start();
            besides.add(started);
            return started;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Of the three services together, as the kernel counts it. */
    public long residentMegabytes() {
        return Stream.of("profile-service", "segmentation-service", "outreach-service")
                .mapToLong(this::residentMegabytes)
                .sum();
    }

    public long residentMegabytes(String process) {
        return statusOf(pid(process), "VmRSS") / 1024;
    }

    /**
     * What lives on the heap of a service after a full collection: bytes by class. The collector leaves some of the dead
     * where they lie and covers them with fillers, which do not count.
     */
    public Map<String, Long> live(String process) {
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var counting = new ProcessBuilder(jcmd, Long.toString(pid(process)), "GC.class_histogram").start();
            try (var lines = counting.inputReader()) {
                return lines.lines()
                        .map(line -> line.strip().split("\\s+"))
                        .filter(cells -> cells.length >= 4 && cells[0].matches("\\d+:"))
                        .filter(cells -> !cells[3].contains("jdk.internal.vm.Filler"))
                        .collect(Collectors.toMap(cells -> cells[3], cells -> Long.parseLong(cells[2]), Long::sum));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void endBesides() {
        besides.forEach(Process::destroyForcibly);
        besides.forEach(one -> one.onExit().join());
    }

    private long pid(String process) {
        try {
            return Long.parseLong(
                    Files.readString(home.resolve("processes").resolve(process)).split(" ")[0]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> words(Path file) throws IOException {
        return List.of(new String(Files.readAllBytes(file), UTF_8).split("\0"));
    }

    private static long statusOf(long pid, String field) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            var line = lines.filter(each -> each.startsWith(field)).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
