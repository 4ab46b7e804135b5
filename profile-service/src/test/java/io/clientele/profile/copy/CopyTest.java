package io.clientele.profile.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgres
class CopyTest {

    private final Copy copy;
    private final Sql sql;

    CopyTest(Copy copy, Sql sql) {
        this.copy = copy;
        this.sql = sql;
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "plain", "a\tb", "a\nb\r", "\\", "\\N", "\\.", "ends\\", "ü🎈", "{\"a\": \"\\n\"}"})
    void textComesInAsItIs(String text) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.of("create temporary table copied (n int, t text) on commit drop")
                    .update();
            var rows = new CopyRows();
            rows.add(1, text);
            rows.add(2, "after");

            copy.into("copied (n, t)", rows);

            assertThat(sql.of("select t from copied where n = 1").list(row -> row.text("t")))
                    .containsExactly(text);
            assertThat(sql.of("select count(*) from copied").number()).isEqualTo(2);
        });
    }
}
