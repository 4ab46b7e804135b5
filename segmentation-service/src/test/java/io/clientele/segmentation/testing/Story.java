package io.clientele.segmentation.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tells what happened to people, as lines of the feed. */
public final class Story {

    private final List<String> lines = new ArrayList<>();
    private final Map<UUID, Integer> versions;
    private Instant recordedAt = Instant.parse("2011-01-01T00:00:00Z");

    public Story() {
        this(new HashMap<>());
    }

    private Story(Map<UUID, Integer> versions) {
        this.versions = versions;
    }

    /** A later part of the same story. */
    public Story then() {
        return new Story(versions);
    }

    public static UUID id(int number) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** From here on everything is recorded then. */
    public Story recordedAt(String instant) {
        recordedAt = Instant.parse(instant);
        return this;
    }

    public Story person(UUID id, String email, String attributes) {
        return line(id, "profile", """
                {"profileId":"%1$s","identifiers":[{"kind":"USER_ID","value":"u-%1$s"}],"email":"%2$s","phone":null,"language":"en","zone":null,"attributes":%3$s,\
                "createdAt":"2011-01-01T00:00:00Z","changedAt":"%4$s"}""".formatted(id, email, attributes, recordedAt));
    }

    /** @param lines such as {@code {"sku":"A","category":"prints","kind":"TAILORED","quantity":2,"unitPrice":1.50}} */
    public Story bought(UUID id, String order, String occurredAt, long total, String... lines) {
        return order(id, order, false, occurredAt, total, "\"handledBy\":null,\"recipient\":null", lines);
    }

    public Story returned(UUID id, String order, String occurredAt, long total, String... lines) {
        return order(id, order, true, occurredAt, total, "\"handledBy\":null,\"recipient\":null", lines);
    }

    /** @param who such as {@code "handledBy":"Mai"} */
    public Story boughtBy(UUID id, String order, String occurredAt, long total, String who, String... lines) {
        return order(id, order, false, occurredAt, total, who, lines);
    }

    public Story did(UUID id, String event, String occurredAt, String properties) {
        var eventId = UUID.nameUUIDFromBytes((id + event + occurredAt + properties).getBytes());
        return line(id, "event", """
                {"eventId":"%s","name":"%s","properties":%s,"occurredAt":"%s"}""".formatted(eventId, event, properties, occurredAt));
    }

    public Story consented(UUID id, String topic, String status, String decidedAt) {
        return line(id, "consent", """
                {"channel":"EMAIL","topic":"%s","status":"%s","basis":"CONSENT","source":"form","decidedAt":"%s"}""".formatted(topic, status, decidedAt));
    }

    /** A contract, as profile-service tells it whole. */
    public Story agreed(UUID id, String contractId, String signedAt) {
        return line(id, "contract", """
                {"contractId":"%s","terms":{"scope":"Retainer","tailored":true,"modules":["a"],"fee":{"amount":120000,\
                "currency":"EUR"},"period":"P1M","starts":"2011-01-01","ends":null,"notice":"P3M","cancellation":null},\
                "signedAt":"%s","endedAt":null,"endedBecause":null}""".formatted(contractId, signedAt));
    }

    public Story objected(UUID id, String kind) {
        return line(
                id,
                "objection",
                "{\"profileId\":\"%s\",\"objections\":[\"%s\"],\"restricted\":false}".formatted(id, kind));
    }

    public Story merged(UUID duplicate, UUID survivor) {
        return line(duplicate, "merged", "{\"profileId\":\"%s\",\"into\":\"%s\"}".formatted(duplicate, survivor));
    }

    public Story erased(UUID id, UUID erasureId) {
        return line(id, "erased", "{\"profileId\":\"%s\",\"erasureId\":\"%s\"}".formatted(id, erasureId));
    }

    private Story order(
            UUID id, String order, boolean refund, String occurredAt, long total, String who, String... lines) {
        var purchaseId = UUID.nameUUIDFromBytes((order + refund).getBytes());
        return line(id, refund ? "refund" : "purchase", """
                {"purchaseId":"%s","orderId":"%s","refund":%s,"occurredAt":"%s","occurredOn":"%s","currency":"GBP",\
                "total":%d,"discount":0,"coupon":null,%s,"lines":[%s]}""".formatted(
                        purchaseId,
                        order,
                        refund,
                        occurredAt,
                        occurredAt.substring(0, 10),
                        total,
                        who,
                        String.join(",", lines)));
    }

    private Story line(UUID id, String kind, String data) {
        int version = versions.merge(id, 1, Integer::sum);
        lines.add("""
                {"specversion":"1.0","id":"%1$s/%2$d","source":"/profile-service","type":"io.clientele.%3$s",\
                "subject":"%1$s","time":"%4$s","datacontenttype":"application/json","position":"%%s","version":%2$d,\
                "data":%5$s}""".formatted(id, version, kind, recordedAt, data));
        return this;
    }
}
