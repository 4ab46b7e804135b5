package io.clientele.bench.hostile;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes one request out of one operation, of which something is usually wrong. */
final class Attack {

    private static final List<String> OTHER_METHODS =
            List.of("GET", "PUT", "POST", "PATCH", "HEAD", "OPTIONS", "TRACE", "FOO");

    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/json; charset=utf-16",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "application/x-www-form-urlencoded",
            "nonsense",
            "a/b; \u00e9",
            "");

    private final Operation operation;
    private final Map<String, List<String>> known;
    private final Callers callers;
    private final Random random;
    private final Samples samples;

    Attack(Operation operation, Document document, Map<String, List<String>> known, Callers callers, Random random) {
        this.operation = operation;
        this.known = known;
        this.callers = callers;
        this.random = random;
        this.samples = new Samples(document, random);
    }

    Wire.Request request() {
        var method = random.nextInt(20) == 0 ? any(OTHER_METHODS) : operation.method();
        var headers = new ArrayList<String>();
        var caller = operation.endsAll() ? callers.stranger(random) : callers.any(random);
        if (!caller.isEmpty()) {
            headers.add("Authorization: " + caller);
        }
        var body = "";
        if (!operation.bodies().isEmpty()) {
            var type = any(List.copyOf(operation.bodies().keySet()));
            body = body(type);
            headers.add("Content-Type: " + (random.nextInt(15) == 0 ? any(TYPES) : type));
        }
        garnish(headers);
        return new Wire.Request(method, path() + query(), headers, body);
    }

    private String body(String type) {
        var right = samples.of(operation.bodies().getOrDefault(type, MissingNode.getInstance()));
        if (type.startsWith("multipart/")) {
            return random.nextBoolean()
                    ? Poison.written(right)
                    : "--x\r\n\r\n" + Wire.octets(Poison.text(random)) + "\r\n--x--";
        }
        return new Spoiling(random).spoiled(right);
    }

    private String path() {
        var path = operation.path();
        for (var parameter : operation.in("path")) {
            path = path.replace("{" + parameter.name() + "}", segment(parameter));
        }
        return path.replaceAll("\\{[^}]*}", "x");
    }

    /** What is there is named only where that does no harm. */
    private String segment(Operation.Parameter parameter) {
        if (random.nextInt(8) == 0) {
            return Wire.encoded(Poison.text(random));
        }
        var there = known.getOrDefault(operation.path().split("/")[2], List.of());
        if (!there.isEmpty() && !operation.isDestructive() && random.nextInt(3) > 0) {
            return any(there);
        }
        var uuid = parameter.schema().path("format").asText().equals("uuid")
                || parameter.name().toLowerCase(Locale.ROOT).endsWith("id");
        return uuid ? new UUID(random.nextLong(), random.nextLong()).toString() : "eve-" + random.nextInt(100);
    }

    private String query() {
        var query = new ArrayList<String>();
        for (var parameter : operation.in("query")) {
            if (random.nextInt(3) > 0) {
                query.add(Wire.encoded(parameter.name()) + "=" + argument(parameter));
            }
        }
        if (random.nextInt(15) == 0) {
            query.add(Wire.encoded(Poison.text(random)) + "=" + Wire.encoded(Poison.text(random)));
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    /** Nobody waits for long here. */
    private String argument(Operation.Parameter parameter) {
        if (parameter.name().equals("wait")) {
            return any(List.of("0", "1", "-1", "x", "", "99999999999", "31"));
        }
        if (random.nextInt(2) == 0) {
            var sample = samples.of(parameter.schema());
            return Wire.encoded(sample.isValueNode() ? sample.asText() : sample.toString());
        }
        return any(List.of(
                Wire.encoded(Poison.text(random)),
                "abc",
                "-1",
                "0",
                "1e99",
                "99999999999",
                "201",
                "1.5",
                "%C3%28",
                "",
                "1&" + parameter.name() + "=2"));
    }

    private void garnish(List<String> headers) {
        if (random.nextInt(3) > 0) {
            return;
        }
        var text = Poison.text(random).replaceAll("[\\p{Cntrl}]", "?");
        var value = text.length() > 2000 ? text.substring(0, 2000) : text;
        headers.add(Wire.octets(any(List.of(
                "If-Match: " + value,
                "If-Match: *",
                "Idempotency-Key: " + value,
                "Accept: " + value,
                "Accept: application/xml",
                "Accept: */*;q=x",
                "Accept-Language: " + value,
                "Accept-Encoding: " + value,
                "X-Forwarded-For: " + value,
                "Cookie: " + value,
                "Origin: " + value,
                "Range: bytes=0-1",
                "If-None-Match: " + value,
                "If-Modified-Since: " + value,
                "Expect: " + value,
                "Content-Encoding: gzip",
                value.replaceAll("[^a-zA-Z-]", "x") + "x: " + value))));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
