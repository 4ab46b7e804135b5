package io.clientele.outreach.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A real HTTP server that answers as profile-service and segmentation-service do. */
public class Neighbours implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is recommended to everybody. */
    private static final List<Map<String, Object>> PRODUCTS = List.of(
            Map.of("sku", "BAG", "name", "Camera bag", "price", Map.of("amount", 8000, "currency", "GBP")),
            Map.of("sku", "SITTING", "name", "Portrait sitting", "price", Map.of("amount", 9000, "currency", "GBP")));

    private final HttpServer server;
    private final Map<UUID, Someone> people = new ConcurrentHashMap<>();
    private final Map<UUID, List<UUID>> segments = new ConcurrentHashMap<>();
    private final List<Map<String, Object>> changes = new CopyOnWriteArrayList<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private volatile boolean down;

    public Neighbours() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** In the order of their ids, as a segment streams them. */
    public UUID segment(List<Someone> members) {
        members.forEach(this::know);
        var id = UUID.randomUUID();
        var ids = members.stream().map(Someone::id).sorted(Comparator.comparing(UUID::toString));
        segments.put(id, ids.toList());
        return id;
    }

    public void know(Someone someone) {
        people.put(someone.id(), someone);
    }

    public void forget(Someone someone) {
        people.remove(someone.id());
    }

    /** While they are, every call is a 503. */
    public void down(boolean now) {
        down = now;
    }

    /** Until it is 0, calls whose path holds this are answered with the status. */
    public void refuse(String path, int status) {
        refusals.put(path, status);
    }

    /** Tells something in the feed. */
    public void tell(String kind, Someone about, Map<String, Object> data) {
        changes.add(Map.of(
                "specversion",
                "1.0",
                "type",
                "io.clientele." + kind,
                "subject",
                about.id(),
                "position",
                String.valueOf(changes.size() + 1),
                "data",
                data));
    }

    /** Names of the events that were posted about somebody, sorted. */
    public List<String> timeline(Someone about) {
        return events.stream()
                .filter(event ->
                        event.get("profileId").asText().equals(about.id().toString()))
                .map(event -> event.get("event").asText())
                .sorted()
                .toList();
    }

    /** {@code PUT /path} and so on, of all that changes something but batches. */
    public List<String> calls() {
        return calls;
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            if (down || !call.getRequestHeaders().getFirst("Authorization").startsWith("Bearer ")) {
                call.sendResponseHeaders(down ? 503 : 401, -1);
                return;
            }
            var refusal = refusal(call.getRequestURI().getPath());
            if (refusal > 0) {
                calls.add("refused " + call.getRequestURI().getPath());
                call.sendResponseHeaders(refusal, -1);
                return;
            }
            var body = reply(call.getRequestMethod(), call.getRequestURI().getPath(), call)
                    .getBytes(StandardCharsets.UTF_8);
            var lines =
                    !call.getRequestURI().getPath().matches("/v1/re(lationships|commendations)/.*|.*/persona/people");
            call.getResponseHeaders().add("Content-Type", lines ? "application/x-ndjson" : "application/json");
            call.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            call.getResponseBody().write(body);
        }
    }

    private int refusal(String path) {
        return refusals.entrySet().stream()
                .filter(refusal -> path.contains(refusal.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private String reply(String method, String path, HttpExchange call) throws IOException {
        var said = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals("/v1/relationships/lookups")) {
            return json(JSON.readTree(said)
                    .get("ids")
                    .valueStream()
                    .map(id -> Map.of("profileId", id.asText(), "relationship", "CLIENT"))
                    .toList());
        }
        if (path.equals("/v1/recommendations/lookups")) {
            return json(JSON.readTree(said)
                    .get("ids")
                    .valueStream()
                    .map(id -> Map.of("profileId", id.asText(), "items", PRODUCTS, "usual", PRODUCTS.subList(0, 1)))
                    .toList());
        }
        if (path.endsWith("/persona/people")) {
            return json(List.of(Map.of(
                    "invented", true,
                    "email", "invented-1@persona.invalid",
                    "language", "en",
                    "relationship", "CLIENT",
                    "attributes", Map.of("firstName", "Robin", "country", "Jordan"))));
        }
        if (path.equals("/v1/recommendations/best-sellers")) {
            return json(PRODUCTS);
        }
        if (path.endsWith("/lookups")) {
            return lines(found(JSON.readTree(said).get("ids")));
        }
        if (path.endsWith("/members")) {
            return lines(members(
                    UUID.fromString(path.split("/")[3]), call.getRequestURI().getQuery()));
        }
        if (path.equals("/v1/changes")) {
            return since(call.getRequestURI().getQuery());
        }
        if (path.equals("/v1/batch")) {
            return take(JSON.readTree(said).get("batch"));
        }
        calls.add(method + " " + path);
        return "{}";
    }

    private Stream<Map<String, Object>> found(JsonNode ids) {
        return ids.valueStream()
                .map(id -> people.get(UUID.fromString(id.asText())))
                .filter(Objects::nonNull)
                .map(Someone::line);
    }

    private Stream<Map<String, Object>> members(UUID segment, String query) {
        var after = query == null ? "" : query.substring("after=".length());
        return segments.get(segment).stream()
                .map(UUID::toString)
                .filter(id -> id.compareTo(after) > 0)
                .map(id -> Map.of("profileId", id, "since", "2026-01-01T00:00:00Z"));
    }

    /** The long poll of a feed that is in a hurry. */
    private String since(String query) throws IOException {
        var after = query.replaceAll(".*after=(\\d+).*", "$1");
        var from = after.matches("\\d+") ? Integer.parseInt(after) : 0;
        try {
            for (int i = 0; i < 20 && changes.size() <= from; i++) {
                Thread.sleep(50);
            }
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
        return changes.subList(Math.min(from, changes.size()), changes.size()).stream()
                .map(line -> json(line) + "\n")
                .collect(Collectors.joining());
    }

    private String take(JsonNode batch) {
        batch.forEach(events::add);
        return json(Map.of("accepted", batch.size(), "duplicates", 0, "rejected", List.of()));
    }

    private static String lines(Stream<Map<String, Object>> lines) {
        var all = lines.map(Neighbours::json).toList();
        return Stream.concat(all.stream(), Stream.of("{\"end\":true,\"count\":" + all.size() + "}"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
