package io.clientele.segmentation.assessment;

import static io.clientele.segmentation.testing.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The business's day is 2011-12-10. */
@QuarkusTest
@WithPostgres
@WithFeed
class LookingBackTest {

    private final Tokens tokens;
    private final Sql sql;

    LookingBackTest(Tokens tokens, Sql sql) {
        this.tokens = tokens;
        this.sql = sql;
    }

    @Test
    void howSomebodyStoodBeforeTheyWereJudgedIsToldByWhatHadHappenedByThen() throws IOException {
        var story = new Story();
        var life = new Life(story, 701, "{}");
        for (int ago = 300; ago >= 120; ago -= 30) {
            life.order(ago, "READY_MADE", 1000);
        }
        life.contract(20, "retainer", "\"tailored\":true,\"fee\":900,\"period\":\"P1M\"");
        var unknown = id(702);
        story.person(unknown, "new@example.com", "{}");

        try (var feed = new FeedServer()) {
            feed.tell(story.lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));

            await().atMost(Duration.ofSeconds(40)).until(() -> lookedBackAt(life.id) && lookedBackAt(unknown));

            // ordered monthly from 13 February to 12 August, and signed on 20 November
            assertThat(past(life.id)).first().asString().startsWith("2011-02-28 CUSTOMER STEADY");
            assertThat(past(life.id))
                    .anyMatch(day -> day.endsWith("CUSTOMER COOLING CHURNING"))
                    .anyMatch(day -> day.startsWith("2011-11-30 CLIENT"));
            assertThat(past(unknown)).isEmpty();

            // an older file is brought along later: it is October already where the business is
            feed.tell(story.then()
                    .did(unknown, "Contact Recorded", "2011-09-30T23:30:00Z", "{\"kind\":\"INQUIRY\"}")
                    .lines());

            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(
                            () -> assertThat(past(unknown)).first().asString().startsWith("2011-10-31 PROSPECT"));
        }
    }

    @Test
    void whoWasFirstJudgedLongAgoIsAskedOfTheTimeBeforeThatAgain() throws IOException {
        var story = new Story();
        var life = new Life(story, 703, "{}");
        for (int ago = 700; ago >= 400; ago -= 30) {
            life.order(ago, "READY_MADE", 1000);
        }

        try (var feed = new FeedServer()) {
            feed.tell(story.lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));
            await().atMost(Duration.ofSeconds(40)).until(() -> lookedBackAt(life.id));
            var later = past(life.id);
            assertThat(later).first().asString().startsWith("2010-12-31");

            sql.of("""
                    update looked_back set until = '2010-12-15', facts = 0, touched = touched + 1
                    where profile_id = :id""").set("id", life.id).update();

            // ordered monthly from 10 January to 6 November 2010
            await().atMost(Duration.ofSeconds(40))
                    .untilAsserted(
                            () -> assertThat(past(life.id)).first().asString().startsWith("2010-01-31 CUSTOMER"));
            assertThat(past(life.id)).containsAll(later);
        }
    }

    private boolean lookedBackAt(UUID profileId) {
        return sql.of("select count(*) from looked_back where profile_id = :id")
                        .set("id", profileId)
                        .number()
                == 1;
    }

    private List<String> past(UUID profileId) {
        return sql.of("""
                select judged_on || ' ' || relationship || ' ' || direction || ' ' || stage as day
                from standing_before where profile_id = :id order by judged_on""").set("id", profileId).list(row -> row.text("day"));
    }
}
