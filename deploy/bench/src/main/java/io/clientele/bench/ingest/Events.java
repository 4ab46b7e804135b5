package io.clientele.bench.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Requests of a shop's web site: who looked at which product. */
final class Events {

    static final int PEOPLE = 10_000;
    static final int BATCH = 100;

    private final String head;
    private final String run;

    /** @param run makes the messages' ids those of no other run */
    Events(int port, String token, String run) {
        this.run = run;
        this.head = "Host: localhost:" + port + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    static String properties(long nth) {
        return "{\"product_id\": \"P" + nth % 500 + "\", \"category\": \"Lamps\", \"price\": 19.90, \"position\": "
                + nth % 40 + "}";
    }

    byte[] one(long nth) {
        return request("/v1/track", event(nth, nth));
    }

    byte[] batch(long nth) {
        return request(
                "/v1/batch",
                LongStream.range(nth * BATCH, (nth + 1) * BATCH)
                        .mapToObj(each -> event(each, each))
                        .collect(Collectors.joining(",", "{\"batch\": [", "]}")));
    }

    /** Makes them known: a hundred people a request. */
    byte[] people(long nth) {
        return request(
                "/v1/batch",
                LongStream.range(nth * BATCH, (nth + 1) * BATCH)
                        .mapToObj(each -> "{\"type\": \"identify\", \"messageId\": \"" + run + "-" + each
                                + "\", \"userId\": \"" + user(each) + "\", \"traits\": {\"email\": \"" + user(each)
                                + "@shop.example\"}}")
                        .collect(Collectors.joining(",", "{\"batch\": [", "]}")));
    }

    /** Spread over all people, and none twice in a row. */
    private static String user(long nth) {
        return "u" + nth * 7919 % PEOPLE;
    }

    private String event(long nth, long who) {
        return "{\"type\": \"track\", \"messageId\": \"" + run + "-" + nth + "\", \"userId\": \"" + user(who)
                + "\", \"event\": \"Product Viewed\", \"properties\": " + properties(nth) + "}";
    }

    private byte[] request(String path, String body) {
        var bytes = body.getBytes(UTF_8);
        return ("POST " + path + " HTTP/1.1\r\n" + head + bytes.length + "\r\n\r\n" + body).getBytes(UTF_8);
    }
}
