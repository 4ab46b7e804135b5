package io.clientele.segmentation.question;

import io.clientele.kit.Sql;
import io.clientele.local.postgres.Postgres;
import io.clientele.local.testing.PostgresResource;
import io.clientele.segmentation.feature.Basis;
import io.clientele.segmentation.feature.Making;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/** A real database with the tables that conditions ask, filled with one world after another. */
final class Filled implements AutoCloseable {

    private final Postgres postgres;
    final Sql sql;

    Filled() throws IOException, SQLException {
        var folder = Files.createTempDirectory("clientele-worlds");
        postgres = Postgres.start(
                PostgresResource.binaries(), folder.resolve("data"), PostgresResource.freePort(), Postgres.FAST);
        try (var connection = postgres.connect("postgres");
                var statement = connection.createStatement()) {
            for (var migration : migrations()) {
                statement.execute(Files.readString(migration, StandardCharsets.UTF_8));
            }
        }
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.url("postgres"));
        sql = new Sql(KeptOpen.of(source));
    }

    private static List<Path> migrations() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted(Comparator.comparingDouble(Filled::version)).toList();
        }
    }

    private static double version(Path migration) {
        var name = migration.getFileName().toString();
        return Double.parseDouble(name.substring(1, name.indexOf("__")).replace('_', '.'));
    }

    void with(World world) {
        sql.of("""
                truncate reading.person, reading.person_state, reading.purchase, reading.purchase_line,
                    reading.purchase_part, reading.event, reading.consent, reading.consent_state, standing, standing_before,
                    worth""").update();
        world.people().forEach(this::add);
        sql.of("""
                insert into reading.purchase_part
                select profile_id, purchase_id, coalesce(category, ''), kind, sum(quantity), sum(net)
                from reading.purchase_line group by 1, 2, 3, 4""").update();
        sql.of("""
                insert into reading.consent
                select distinct on (profile_id, channel, topic) profile_id, channel, topic, status, decided_at
                from reading.consent_state
                order by profile_id, channel, topic, version desc""").update();
        new Making(sql).ofAll(new Basis(Worlds.NOW, World.ZONE, "GBP"));
    }

    private void add(World.Person person) {
        sql.of("insert into reading.person values (:id, :attributes::jsonb, null, 1)")
                .set("id", person.id())
                .set("attributes", json(person.states().getLast().attributes()))
                .update();
        int version = 0;
        for (var state : person.states()) {
            sql.of("insert into reading.person_state values (:id, :version, :attributes::jsonb, :at)")
                    .set("id", person.id())
                    .set("version", version++)
                    .set("attributes", json(state.attributes()))
                    .set("at", state.recordedAt())
                    .update();
        }
        var last = person.standings().isEmpty() ? null : person.standings().getLast();
        person.standings().forEach(one -> add(person.id(), one, one == last));
        person.worth().ifPresent(one -> add(person.id(), one));
        person.orders().forEach(order -> add(person.id(), order));
        person.events().forEach(event -> add(person.id(), event));
        for (var state : person.consents()) {
            sql.of("insert into reading.consent_state values (:id, 'EMAIL', :topic, :version, :status, :decided, :at)")
                    .set("id", person.id())
                    .set("topic", state.topic())
                    .set("version", version++)
                    .set("status", state.status())
                    .set("decided", state.decidedAt())
                    .set("at", state.recordedAt())
                    .update();
        }
    }

    private void add(UUID person, World.Standing standing, boolean last) {
        sql.of("""
                insert into %s (profile_id, judged_on, %s relationship, direction, stage, marks, score, tie, service)
                values (:person, :day, %s :relationship, :direction, :stage, string_to_array(:marks, ' '), :score, :tie,
                    :service)""".formatted(
                                last ? "standing" : "standing_before",
                                last ? "exemption, policy," : "",
                                last ? standing.exempt() ? "'INTERNAL', 1," : "null, 1," : ""))
                .set("person", person)
                .set("day", standing.judgedOn())
                .set("relationship", standing.relationship())
                .set("direction", standing.direction())
                .set("stage", standing.stage())
                .set("marks", String.join(" ", standing.marks()))
                .set("score", standing.score())
                .set("tie", standing.tie())
                .set("service", standing.service())
                .update();
    }

    private void add(UUID person, World.Worth worth) {
        sql.of("""
                insert into worth (profile_id, as_of, recency, frequency, monetary, segment, net, alive, value)
                values (:person, '2011-12-10', :recency, 1, 1, 's', 0, :alive, :value)""")
                .set("person", person)
                .set("recency", worth.recency())
                .set("alive", worth.alive().doubleValue())
                .set("value", worth.value())
                .update();
    }

    private void add(UUID person, World.Order order) {
        var id = UUID.randomUUID();
        var quantity = order.lines().stream().map(World.Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        sql.of("""
                insert into reading.purchase values
                    (:person, :id, 'o', :refund, :at, :day, :currency, :net, :quantity, 0, :coupon, null, null, :person)""")
                .set("person", person)
                .set("id", id)
                .set("refund", order.refund())
                .set("at", order.at())
                .set("day", order.day())
                .set("currency", order.currency())
                .set("net", order.net())
                .set("quantity", quantity.multiply(BigDecimal.valueOf(order.sign())))
                .set("coupon", order.coupon())
                .update();
        int ordinal = 0;
        for (var line : order.lines()) {
            sql.of(
                            "insert into reading.purchase_line values (:person, :id, :ordinal, :sku, 'n', :category, :kind, :quantity, :net)")
                    .set("person", person)
                    .set("id", id)
                    .set("ordinal", ordinal++)
                    .set("sku", line.sku())
                    .set("category", line.category())
                    .set("kind", line.kind())
                    .set("quantity", line.quantity().multiply(BigDecimal.valueOf(order.sign())))
                    .set("net", line.amount().multiply(BigDecimal.valueOf(order.sign())))
                    .update();
        }
    }

    private void add(UUID person, World.Event event) {
        sql.of("insert into reading.event values (:person, :id, :name, :properties::jsonb, :at, :person)")
                .set("person", person)
                .set("id", UUID.randomUUID())
                .set("name", event.name())
                .set("properties", json(event.properties()))
                .set("at", event.at())
                .update();
    }

    private static String json(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":"
                        + (entry.getValue() instanceof String text ? "\"" + text + "\"" : entry.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
