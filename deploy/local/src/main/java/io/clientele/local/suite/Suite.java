package io.clientele.local.suite;

import io.clientele.local.catcher.Catcher;
import io.clientele.local.home.Refusal;
import io.clientele.local.process.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** PostgreSQL, the catcher and the three services as one thing that starts, and stops in the opposite order. */
public final class Suite implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Where in the code something happened: no help to who only wants to start it. */
    private static final Pattern STACK = Pattern.compile("\\s+at |\\s+\\.\\.\\. |\\s*$");

    private final Settings settings;
    private final Path sources;
    private final Consumer<String> say;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopping;

    public Suite(Settings settings, Path sources, Consumer<String> say) {
        this.settings = settings;
        this.sources = sources;
        this.say = say;
    }

    /** Returns when all are ready; what has started until a failure is stopped by {@link #close}. */
    public void start() throws IOException, SQLException, InterruptedException {
        var watch = new Stopwatch(say);
        begin(() -> new DatabaseServer(settings, say));
        watch.done("PostgreSQL");
        if (settings.catcher()) {
            begin(() -> new Catcher(settings.ports().smtp(), settings.ports().inbox()));
        }
        var processes = new EnumMap<Service, ServiceProcess>(Service.class);
        for (var service : Service.values()) {
            processes.put(service, launch(service));
        }
        awaitAll(processes, watch);
    }

    private ServiceProcess launch(Service service) throws IOException, SQLException {
        var compiled = "1".equals(settings.environment().get("CLIENTELE_NATIVE"));
        var process = new ServiceProcess(
                service.title(),
                service.command(sources, compiled, settings.jvmOptions()),
                settings.of(service),
                settings.home(),
                new Backoff(settings.longestPause()),
                say);
        begin(() -> {
            process.start();
            return process::stop;
        });
        return process;
    }

    private interface Part {
        AutoCloseable start() throws IOException, SQLException;
    }

    /** A stop that comes in the middle of the start leaves nothing behind: what begins is noted at once. */
    private synchronized void begin(Part part) throws IOException, SQLException {
        if (stopping) {
            throw new Refusal("Stopped before it had started.");
        }
        started.push(part.start());
    }

    private void awaitAll(Map<Service, ServiceProcess> processes, Stopwatch watch)
            throws InterruptedException, IOException {
        var waiting = new EnumMap<>(processes);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!waiting.isEmpty()) {
            for (var service : Service.values()) {
                if (waiting.containsKey(service) && Readiness.of(service, settings.ports())) {
                    waiting.remove(service).nowReady();
                    watch.done(service.title());
                } else if (waiting.containsKey(service)
                        && !processes.get(service).isAlive()) {
                    throw new Refusal(service.title() + " could not start; it said:\n" + lastWords(service));
                }
            }
            if (System.nanoTime() > deadline) {
                throw new Refusal("Not ready after " + PATIENCE.toMinutes() + " minutes: " + waiting.keySet()
                        + "; ./clientele logs says why.");
            }
            Thread.sleep(50);
        }
    }

    private String lastWords(Service service) throws IOException {
        var words = new StringBuilder();
        for (var file : new Path[] {
            settings.home().log(service.title()), ServiceProcess.output(settings.home(), service.title())
        }) {
            var lines = Words.of(file).stream()
                    .filter(line -> !STACK.matcher(line).lookingAt())
                    .toList();
            Words.last(15, lines).forEach(line -> words.append(line).append('\n'));
        }
        return words.toString();
    }

    @Override
    public synchronized void close() throws IOException {
        stopping = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception broken) {
                say.accept("Could not be stopped cleanly: " + broken.getMessage());
            }
        }
    }
}
