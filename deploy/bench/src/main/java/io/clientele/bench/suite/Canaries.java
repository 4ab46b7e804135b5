package io.clientele.bench.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** People with a word in everything that is known of them that stands nowhere else, and the search for it. */
final class Canaries {

    static final String WORD = "kanarie";

    private static final List<String> DATABASES = List.of("profile", "segmentation", "outreach");

    private final RunningSuite suite;

    Canaries(RunningSuite suite) {
        this.suite = suite;
    }

    /** Brings them in by every door; returns their profiles. */
    List<String> bringIn(int people) {
        for (int nth = 0; nth < people; nth++) {
            suite.profile().post("/v1/batch", messages(nth));
        }
        importBroken(people);
        var found = suite.text("profile", "select id from profile where attributes::text like '%" + WORD + "%'");
        found.forEach(id -> {
            suite.profile().put("/v1/profiles/" + id + "/consents/EMAIL/newsletter", """
                    {"status": "GRANTED", "basis": "CONSENT", "source": "%1$s desk", "proof": "%1$s letter"}""".formatted(WORD));
            suite.profile().put("/v1/profiles/" + id + "/objections/PROFILING", "{\"source\": \"" + WORD + "\"}");
        });
        return found;
    }

    private static String messages(int nth) {
        var who = WORD + nth;
        return """
                {"batch": [
                  {"type": "identify", "messageId": "%2$s", "userId": "%1$s", "anonymousId": "%1$s-browser", "traits": {
                    "email": "%1$s@kanaries.example", "firstName": "%1$s", "lastName": "%1$s", "city": "%1$s",
                    "birthday": "1984-02-29", "note": {"deep": ["%1$s"]}}},
                  {"type": "track", "messageId": "%3$s", "userId": "%1$s", "event": "Need Stated",
                    "properties": {"need_id": "%1$s", "text": "%1$s"}},
                  {"type": "track", "messageId": "%4$s", "userId": "%1$s", "event": "Order Completed",
                    "properties": {"order_id": "%1$s", "currency": "GBP", "total": 5, "coupon": "%1$s", "recipient": "%1$s",
                      "handledBy": "%1$s", "products": [{"product_id": "FRAME", "price": 5, "quantity": 1}]}}]}""".formatted(who, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    /** A file that names them and can't be read stays behind as a list of errors, another as a file that was only checked. */
    private void importBroken(int people) {
        var lines = new StringBuilder("order,user,at,price,quantity\n");
        for (int nth = 0; nth < people; nth++) {
            lines.append("f%1$d,%2$s%1$d,never,1,1\n".formatted(nth, WORD));
        }
        try {
            var file = Files.createTempFile("canaries", ".csv");
            Files.writeString(file, lines);
            for (var dryRun : List.of(false, true)) {
                var id = suite.profile()
                        .upload("/v1/imports", file, """
                        {"kind": "purchase-lines", "dryRun": %s, "columns": {"orderId": "order", "userId": "user",
                         "occurredAt": "at", "unitPrice": "price", "quantity": "quantity"},
                         "constants": {"currency": "GBP"}}""".formatted(dryRun))
                        .get("id")
                        .asText();
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> !Set.of("QUEUED", "RUNNING")
                                .contains(suite.profile()
                                        .get("/v1/imports/" + id)
                                        .get("state")
                                        .asText()));
            }
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the word is still to be read: tables, what the feed tells, files and logs. */
    List<String> places() {
        var places = new ArrayList<String>();
        for (var database : DATABASES) {
            suite.text(database, """
                    select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
                    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')""").stream()
                    .filter(table -> suite.number(
                                    database,
                                    "select count(*) from " + table + " t where t::text ilike '%" + WORD + "%'")
                            > 0)
                    .forEach(table -> places.add(database + ": " + table));
        }
        if (suite.profile().lines("/v1/changes?limit=10000").toString().contains(WORD)) {
            places.add("the feed");
        }
        places.addAll(files());
        return places;
    }

    /** But for those of the database, which writes in them when it likes. */
    private List<String> files() {
        try (var all = Files.walk(suite.home())) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !suite.home().relativize(file).startsWith("postgres-data"))
                    .filter(Canaries::holdsTheWord)
                    .map(Path::toString)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static boolean holdsTheWord(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).contains(WORD);
        } catch (IOException gone) {
            return false;
        }
    }
}
