package io.clientele.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.local.testing.WithPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class SqlTest {

    private final Sql sql;

    SqlTest(Sql sql) {
        this.sql = sql;
    }

    @Test
    void namesAreParametersAndCastsAndQuotesAreNot() {
        var parsed = NamedSql.parse(
                "select ':no', a::text, \":no\" from t where b = :b and c = any(:c::uuid[]) and d = :b -- :no");

        assertThat(parsed.positional())
                .isEqualTo("select ':no', a::text, \":no\" from t where b = ? and c = any(?::uuid[]) and d = ? -- :no");
        assertThat(parsed.parameters()).extracting(NamedSql.Parameter::name).containsExactly("b", "c", "b");
    }

    @Test
    void setsGoInAsArraysAndComeOutAsRows() {
        var ids = List.of(UUID.randomUUID(), UUID.randomUUID());
        var days = Arrays.asList(LocalDate.of(2026, 2, 28), null);

        var read = sql.of("select * from unnest(:ids::uuid[], :days::date[]) p(id, day)")
                .set("ids", ids)
                .set("days", days)
                .list(row -> row.uuid("id") + " " + row.date("day"));

        assertThat(read).containsExactly(ids.get(0) + " 2026-02-28", ids.get(1) + " null");
    }

    @Test
    void aStatementEndsWithItsTransaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .timeout(1)
                        .call(() -> sql.of("select 1 as one from pg_sleep(60)").number()))
                .isInstanceOfSatisfying(
                        Sql.Failure.class,
                        failure -> assertThat(failure.sqlState()).isEqualTo("57014"));
    }

    @Test
    void anEmptySetIsASet() {
        assertThat(sql.of("select count(*) from unnest(:ids::uuid[]) p(id)")
                        .set("ids", List.of())
                        .number())
                .isZero();
    }

    @Test
    void instantsAndJsonKeepTheirValue() {
        var at = Instant.parse("2026-03-29T01:30:00.123456Z");

        var read = sql.of("select :at::timestamptz as at, :body::jsonb ->> 'a' as a, array['x', 'y'] as many")
                .set("at", at)
                .set("body", "{\"a\": \"ä\"}")
                .one(row -> List.of(row.instant("at"), row.text("a"), row.many("many")));

        assertThat(read).contains(List.of(at, "ä", List.of("x", "y")));
    }

    @Test
    void aParameterThatIsMissingOrTooManyIsAMistakeOfOurs() {
        assertThatThrownBy(() -> sql.of("select :a").set("b", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sql.of("select :a").number()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void manyRowsAreReadWithACursor() {
        var seen = new ArrayList<Long>();

        QuarkusTransaction.requiringNew()
                .run(() -> sql.of("select n from generate_series(1, 5000) n").each(row -> row.number("n"), seen::add));

        assertThat(seen).hasSize(5000).startsWith(1L).endsWith(5000L);
    }

    @Test
    void whatTakesLongerThanItMayIsCancelled() {
        assertThatThrownBy(() -> sql.of("select count(*) from pg_sleep(60)")
                        .within(Duration.ofSeconds(1))
                        .number())
                .isInstanceOfSatisfying(
                        Sql.Failure.class,
                        failure -> assertThat(failure.sqlState()).isEqualTo("57014"));
    }

    @Test
    void theDatabaseSaysWhyItRefused() {
        assertThatThrownBy(() -> sql.of("select 1 / :zero").set("zero", 0).number())
                .isInstanceOfSatisfying(
                        Sql.Failure.class,
                        failure -> assertThat(failure.sqlState()).isEqualTo("22012"));
    }
}
