package io.clientele.segmentation.moving;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.assessment.Judged;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
@TestTransaction
class DueTest {

    private static final UUID SOMEBODY = UUID.randomUUID();

    private final Due due;
    private final Event<Judged> judged;
    private final Sql sql;

    DueTest(Due due, Event<Judged> judged, Sql sql) {
        this.due = due;
        this.judged = judged;
        this.sql = sql;
    }

    @Test
    void whoIsJudgedIsLookedAtIfASegmentThatWasPutAwayAsksForItSinceOthersMayNameIt() {
        sql.of("delete from segment").update();
        segment("{\"type\":\"attribute\",\"name\":\"a\",\"is\":\"SET\"}", false);
        judged.fire(new Judged(List.of(SOMEBODY)));
        assertThat(due.page(10)).doesNotContainKey(SOMEBODY);
        var clients = segment("{\"type\":\"relationship\",\"is\":\"ONE_OF\",\"value\":[\"CLIENT\"]}", true);
        segment("{\"type\":\"not\",\"of\":{\"type\":\"segment\",\"id\":\"" + clients + "\"}}", false);

        judged.fire(new Judged(List.of(SOMEBODY)));

        assertThat(due.page(10)).containsKey(SOMEBODY);
    }

    private UUID segment(String condition, boolean archived) {
        var id = UUID.randomUUID();
        sql.of("""
                insert into segment (id, name, condition, archived, version, size, counted_at, created_at, changed_at)
                values (:id, 'Some', :condition, :archived, 0, 0, now(), now(), now())""")
                .set("id", id)
                .set("condition", condition)
                .set("archived", archived)
                .update();
        return id;
    }
}
