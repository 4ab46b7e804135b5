package io.clientele.segmentation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever pages of the feed begin and end, and however late it is read, the same comes of it in every column. */
@QuarkusTest
@WithPostgres
@WithFeed
class RebuildTest {

    static IntStream stories() {
        return IntStream.range(0, 12);
    }

    private final ReadModel readModel;
    private final Sql sql;

    RebuildTest(ReadModel readModel, Sql sql) {
        this.readModel = readModel;
        this.sql = sql;
    }

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(readModel::clear);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void pagesOfAnySizeComeToTheSame(int seed) {
        var told = Telling.random(seed).asItWas();

        var changeByChange = read(told, 1);

        for (int size : new int[] {2, 3, 7, 1000}) {
            assertThat(read(told, size)).as("pages of %d", size).isEqualTo(changeByChange);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void readFromTheBeginningWithoutTheErasedItIsTheSame(int seed) {
        var telling = Telling.random(seed);

        var atTheTime = read(telling.asItWas(), 5);
        var rebuilt = read(telling.asItIsNow(), 1000);

        assertThat(rebuilt).isEqualTo(atTheTime);
        assertThat(rebuilt.get("person")).hasSameSizeAs(telling.living());
        assertThat(telling.living()).containsAll(owners("purchase_day")).containsAll(owners("buying"));
        for (var table : List.of(
                "person_state",
                "user_name",
                "objection",
                "purchase",
                "purchase_line",
                "event",
                "consent",
                "consent_state")) {
            assertThat(telling.living()).as(table).containsAll(owners(table));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void partsAreTheSumsOfTheirLines(int seed) {
        read(Telling.random(seed).asItWas(), 6);

        assertThat(rows("""
                (select profile_id, purchase_id, category, kind, quantity, net from reading.purchase_part)""")).isEqualTo(rows("""
                        (select profile_id, purchase_id, coalesce(category, ''), kind, sum(quantity), sum(net)
                        from reading.purchase_line group by 1, 2, 3, 4)"""));
    }

    private Map<String, List<String>> read(List<Change> changes, int size) {
        QuarkusTransaction.requiringNew().run(readModel::clear);
        for (int from = 0; from < changes.size(); from += size) {
            var page = changes.subList(from, Math.min(changes.size(), from + size));
            QuarkusTransaction.requiringNew().run(() -> readModel.apply(page));
        }
        var all = new TreeMap<String, List<String>>();
        for (var table : tables()) {
            all.put(table, rows("reading." + table));
        }
        return all;
    }

    /** All but how far we have read. */
    private List<String> tables() {
        return sql.of("""
                select table_name from information_schema.tables
                where table_schema = 'reading' and table_name <> 'reader'""").list(row -> row.text("table_name"));
    }

    private List<String> rows(String table) {
        return sql.of("select t::text as row from " + table + " t order by 1").list(row -> row.text("row"));
    }

    private List<UUID> owners(String table) {
        return sql.of("select distinct profile_id from reading." + table).list(row -> row.uuid("profile_id"));
    }
}
