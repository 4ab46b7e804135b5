package io.clientele.segmentation.source;

import static io.clientele.segmentation.testing.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Story;
import io.clientele.segmentation.testing.WithFeed;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The feed has one reader, however many replicas there are. */
@QuarkusTest
@WithPostgres
@WithFeed
class BookmarkTest {

    private final Sql sql;
    private final Tokens tokens;
    private final Bookmark bookmark;
    private final FreshnessResource freshness;

    BookmarkTest(Sql sql, Tokens tokens, Bookmark bookmark, FreshnessResource freshness) {
        this.sql = sql;
        this.tokens = tokens;
        this.bookmark = bookmark;
        this.freshness = freshness;
    }

    @Test
    void whatASlowReaderWritesAfterAnotherTookOverIsRefused() throws IOException {
        try (var feed = new FeedServer()) {
            feed.tell(new Story().person(id(1), "ada@example.com", "{}").lines());
            awaitAll(feed);
            var slow = bookmark.lease().orElseThrow();

            takeOver(Duration.ofMinutes(10));

            assertThatThrownBy(() -> bookmark.move(slow, "elsewhere", Instant.EPOCH, true))
                    .isInstanceOf(Bookmark.Lost.class);
            assertThat(bookmark.lease()).isEmpty();
            assertThat(freshness.get().position()).isEqualTo(feed.position());

            takeOver(Duration.ofMillis(-1)); // it died
            feed.tell(new Story().person(id(2), "grace@example.com", "{}").lines());
            awaitAll(feed);
        }
    }

    @Test
    void whoReadsGivesSignsOfLifeAndWhoLostTheFeedGivesNone() throws IOException {
        try (var feed = new FeedServer()) {
            feed.tell(new Story().person(id(1), "ada@example.com", "{}").lines());
            awaitAll(feed);
            var before = leasedUntil();
            bookmark.renew();
            assertThat(leasedUntil()).isAfter(before);

            takeOver(Duration.ofMinutes(10));
            var others = leasedUntil();
            bookmark.renew();
            assertThat(leasedUntil()).isEqualTo(others);

            takeOver(Duration.ofMillis(-1)); // it died
            feed.tell(new Story().person(id(2), "grace@example.com", "{}").lines());
            awaitAll(feed);
        }
    }

    @Test
    void saysSoWhileProfileServiceIsAwayAndGoesOnWhenItIsBack() throws IOException {
        try (var feed = new FeedServer()) {
            feed.tell(new Story().person(id(1), "ada@example.com", "{}").lines());
            awaitAll(feed);
        }

        await().untilAsserted(() -> assertThat(freshness.get().state()).isEqualTo(Freshness.State.FAILING));
        assertThat(freshness.get().failing()).isEqualTo("profile-service does not answer");
        assertThat(freshness.get().lagSeconds()).isNotNull();

        try (var back = new FeedServer()) {
            awaitAll(back, Freshness.State.UP_TO_DATE);
        }
    }

    private Instant leasedUntil() {
        return sql.of("select leased_until from reading.reader")
                .one(row -> row.instant("leased_until"))
                .orElseThrow();
    }

    private void takeOver(Duration until) {
        sql.of("""
                update reading.reader set owner = :other, token = token + 1,
                    leased_until = now() + make_interval(secs => :seconds)""")
                .set("other", UUID.randomUUID())
                .set("seconds", until.toMillis() / 1000.0)
                .update();
    }

    private void awaitAll(FeedServer feed) {
        io.clientele.segmentation.testing.Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));
    }

    private void awaitAll(FeedServer feed, Freshness.State state) {
        await().untilAsserted(() -> assertThat(freshness.get().state()).isEqualTo(state));
        assertThat(feed.receipts).isEmpty();
    }
}
