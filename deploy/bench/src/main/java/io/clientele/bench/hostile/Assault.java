package io.clientele.bench.hostile;

import io.clientele.bench.suite.RunningSuite;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sends hostile requests to all three services: the n-th is the same for the same seed and the same ids. */
public final class Assault {

    private static final int AT_ONCE = 4;

    private final Map<String, Document> documents = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, Integer> ports;
    private final Map<String, List<String>> known;
    private final Callers callers;
    private final Judge judge;
    private final long seed;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, String> findings = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

    /** @param known ids that are there, by the first part of their path, such as profiles */
    public Assault(RunningSuite suite, long seed, Map<String, List<String>> known) {
        for (var service : Document.SERVICES) {
            documents.put(service, Document.of(service));
            operations.addAll(documents.get(service).operations());
        }
        this.ports = Map.of(
                "profile-service", suite.profile().port(),
                "segmentation-service", suite.segmentation().port(),
                "outreach-service", suite.outreach().port());
        this.known = known;
        this.callers = new Callers(suite.secret("token"));
        this.judge = new Judge(documents);
        this.seed = seed;
    }

    /** Goes on until so many were sent since the beginning. */
    public void until(int total) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int thread = 0; thread < AT_ONCE; thread++) {
                threads.submit(() -> run(total));
            }
        }
        next.set(total);
    }

    /** What was answered wrongly, by kind, each with the first request that showed it. */
    public List<String> findings() {
        return findings.entrySet().stream()
                .map(one -> one.getKey() + "\n    " + one.getValue())
                .sorted()
                .toList();
    }

    /** How often which status was answered. */
    public String statuses() {
        return new TreeMap<>(statuses)
                .entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining(", "));
    }

    private void run(int total) {
        var wires =
                ports.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> new Wire(one.getValue())));
        for (int nth = next.getAndIncrement(); nth < total; nth = next.getAndIncrement()) {
            attack(nth, wires::get);
        }
        wires.values().forEach(Assault::close);
    }

    private void attack(int nth, Function<String, Wire> wires) {
        var random = new Random(seed * 1_000_003 + nth);
        random.nextInt();
        var operation = operations.get(random.nextInt(operations.size()));
        var request = new Attack(operation, documents.get(operation.service()), known, callers, random).request();
        try {
            var answer = wires.apply(operation.service()).send(request);
            statuses.computeIfAbsent(answer.status(), _ -> new AtomicInteger()).incrementAndGet();
            judge.wrong(operation, request, answer).ifPresent(wrong -> note(operation, nth, request, wrong));
        } catch (IOException | RuntimeException silence) {
            note(operation, nth, request, "did not answer: " + silence);
        }
    }

    private void note(Operation operation, int nth, Wire.Request request, String wrong) {
        var kind = wrong.length() <= 60 ? wrong : wrong.substring(0, 60);
        var body =
                request.body().length() <= 500 ? request.body() : request.body().substring(0, 500) + "…";
        findings.putIfAbsent(
                operation + " " + kind,
                "#%d %s\n    %s %s %s\n    %s"
                        .formatted(nth, wrong, request.method(), shortened(request.target()), headers(request), body));
    }

    /** Without the token. */
    private static String headers(Wire.Request request) {
        return request.headers().stream()
                .filter(one -> !one.startsWith("Authorization: Bearer ey"))
                .map(Assault::shortened)
                .toList()
                .toString();
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    private static void close(Wire wire) {
        try {
            wire.close();
        } catch (IOException gone) {
            // as it should be
        }
    }
}
