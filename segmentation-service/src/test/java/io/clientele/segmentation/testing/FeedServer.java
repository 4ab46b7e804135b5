package io.clientele.segmentation.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Speaks as profile-service does: its change feed, where erasures are confirmed, and where events are told. Each server knows only its own
 * positions, so that a reader who comes from another has to begin again.
 */
public final class FeedServer implements AutoCloseable {

    private static final Pattern LIMIT = Pattern.compile("limit=(\\d+)");
    private static final Pattern WAIT = Pattern.compile("wait=(\\d+)");
    private static final Pattern AFTER = Pattern.compile("after=([^&]+)");

    public final Queue<String> receipts = new ConcurrentLinkedQueue<>();

    /** What was told to it of events, a batch each. */
    public final Queue<String> batches = new ConcurrentLinkedQueue<>();

    /** What becomes of each batch. */
    public volatile String receipt = "{\"accepted\":1,\"duplicates\":0,\"rejected\":[]}";

    private final String epoch = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> lines;
    private final HttpServer server;

    public FeedServer() throws IOException {
        this(new CopyOnWriteArrayList<>());
    }

    /** @param lines as in {@link #tell}, with %s where the position stands */
    public FeedServer(List<String> lines) throws IOException {
        this.lines = lines;
        var url = ConfigProvider.getConfig().getValue("quarkus.rest-client.profile-service.url", URI.class);
        server = HttpServer.create(new InetSocketAddress("localhost", url.getPort()), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/changes", this::changes);
        server.createContext("/v1/erasures/", this::receipt);
        server.createContext("/v1/batch", this::batch);
        server.start();
    }

    public void tell(List<String> changes) {
        lines.addAll(changes);
    }

    public List<String> lines() {
        return lines;
    }

    /** Where a reader is who has read everything. */
    public String position() {
        return position(lines.size());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private String position(int read) {
        return epoch + "-" + read;
    }

    private void changes(HttpExchange request) throws IOException {
        var query = request.getRequestURI().getRawQuery();
        var after = AFTER.matcher(query);
        int from = 0;
        if (after.find()) {
            if (!after.group(1).startsWith(epoch)) {
                answer(request, 410, "{\"status\":410}");
                return;
            }
            from = Integer.parseInt(after.group(1).substring(epoch.length() + 1));
        }
        await(from, Duration.ofSeconds(number(WAIT, query)));
        request.getResponseHeaders().add("Content-Type", "application/x-ndjson");
        request.sendResponseHeaders(200, 0);
        try (var body = new BufferedOutputStream(request.getResponseBody(), 1 << 16)) {
            int to = Math.min(lines.size(), from + number(LIMIT, query));
            for (int i = from; i < to; i++) {
                body.write(lines.get(i).replace("%s", position(i + 1)).getBytes(StandardCharsets.UTF_8));
                body.write('\n');
            }
        }
    }

    private void await(int from, Duration wait) {
        long until = System.nanoTime() + wait.toNanos();
        while (lines.size() <= from && System.nanoTime() < until) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void receipt(HttpExchange request) throws IOException {
        var body = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        receipts.add(request.getRequestURI().getPath() + " " + body);
        answer(request, 200, "{}");
    }

    private void batch(HttpExchange request) throws IOException {
        batches.add(new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        request.getResponseHeaders().add("Content-Type", "application/json");
        answer(request, 200, receipt);
    }

    private static int number(Pattern pattern, String query) {
        var found = pattern.matcher(query);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static void answer(HttpExchange request, int status, String body) throws IOException {
        request.sendResponseHeaders(status, body.length());
        try (var out = request.getResponseBody()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
