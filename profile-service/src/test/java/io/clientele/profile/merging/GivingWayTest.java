package io.clientele.profile.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.profile.Caller;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Another writer locks the same two people the other way round, so that one of the two has to give way. */
@QuarkusTest
@WithPostgres
class GivingWayTest {

    private final Caller caller;
    private final Sql sql;
    private final DataSource dataSource;
    private final String x = UUID.randomUUID().toString().substring(0, 8);

    GivingWayTest(Caller caller, Sql sql, DataSource dataSource) {
        this.caller = caller;
        this.sql = sql;
        this.dataSource = dataSource;
    }

    @Test
    void aMergeThatGaveWayIsMadeAllTheSame() throws Exception {
        var ada = caller.profile(x + "-ada", Map.of());
        var eve = caller.profile(x + "-eve", Map.of());

        var answer = inARing(
                ada,
                eve,
                () -> caller.asMarketer().body(Map.of("duplicateId", eve)).post("/v1/profiles/" + ada + "/merges"));

        assertThat(answer.statusCode()).isEqualTo(201);
        caller.asMarketer().get("/v1/profiles/" + eve).then().statusCode(200);
        assertThat(sql.of("select count(*) from merge where duplicate_id = :eve")
                        .set("eve", UUID.fromString(eve))
                        .number())
                .isEqualTo(1);
    }

    @Test
    void soIsABatch() throws Exception {
        var ada = caller.profile(x + "-ada", Map.of());
        var eve = caller.profile(x + "-eve", Map.of());
        var batch = Stream.of("-ada", "-eve")
                .map(who -> Map.of("type", "track", "event", "Seen", "userId", x + who, "messageId", x + who))
                .toList();

        var answer = inARing(
                ada, eve, () -> caller.asMarketer().body(Map.of("batch", batch)).post("/v1/batch"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<Integer>path("accepted")).isEqualTo(2);
    }

    /** Services lock people in the order of their ids. We never look for a ring ourselves, so that it is they who give way. */
    private Response inARing(String one, String other, Supplier<Response> call) throws Exception {
        var lower = Stream.of(one, other).min(String::compareTo).orElseThrow();
        var higher = lower.equals(one) ? other : one;
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local deadlock_timeout = '1h'");
                hold(connection, higher);
                var answer = CompletableFuture.supplyAsync(call);
                await().until(() -> sql.of("""
                                select count(*) from pg_stat_activity
                                where datname = current_database() and wait_event_type = 'Lock'""").number() > 0);
                hold(connection, lower);
                connection.commit();
                return answer.get();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void hold(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("select id from profile where id = ?::uuid for update")) {
            statement.setString(1, id);
            statement.execute();
        }
    }
}
