package io.clientele.segmentation.source;

import static io.clientele.segmentation.testing.Story.id;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
@WithFeed
class ReaderTest {

    private static final String LINE =
            "{\"sku\":\"A\",\"name\":\"Print\",\"category\":\"prints\",\"kind\":null,\"quantity\":2,\"unitPrice\":1.505}";

    private final Sql sql;
    private final Tokens tokens;
    private FeedServer feed;

    ReaderTest(Sql sql, Tokens tokens) {
        this.sql = sql;
        this.tokens = tokens;
    }

    @BeforeEach
    void open() throws IOException {
        feed = new FeedServer();
    }

    @AfterEach
    void close() {
        feed.close();
    }

    @Test
    void takesInPeopleAndWhatTheyDo() {
        tell(new Story()
                .person(id(1), "ada@example.com", "{\"country\":\"France\"}")
                .bought(id(1), "o1", "2011-01-02T10:00:00Z", 301, LINE)
                .returned(id(1), "o1", "2011-01-03T10:00:00Z", 301, LINE)
                .did(id(1), "Page Viewed", "2011-01-04T10:00:00Z", "{\"page\":\"home\"}")
                .consented(id(1), "newsletter", "GRANTED", "2011-01-04T10:00:00Z"));

        assertThat(all("person", "attributes ->> 'country' || ' ' || (attributes ->> 'email')"))
                .isEqualTo("France ada@example.com");
        assertThat(all("purchase", "net || ' ' || quantity")).isEqualTo("-301 -2, 301 2");
        assertThat(all("purchase_line", "trim_scale(net)")).isEqualTo("-301, 301");
        assertThat(all("event", "properties ->> 'page'")).isEqualTo("home");
        assertThat(all("consent", "status")).isEqualTo("GRANTED");
    }

    @Test
    void aContractDoesNotStopIt() {
        tell(new Story()
                .person(id(1), "ada@example.com", "{}")
                .agreed(id(1), "K", "2011-01-02T10:00:00Z")
                .did(id(1), "Page Viewed", "2011-01-04T10:00:00Z", "{\"page\":\"home\"}"));

        assertThat(all("event", "properties ->> 'page'")).isEqualTo("home");
    }

    @Test
    void replacesAnOrderByItsLaterStateLinesIncluded() {
        tell(new Story()
                .person(id(1), "ada@example.com", "{}")
                .bought(id(1), "o1", "2011-01-02T10:00:00Z", 602, LINE, LINE)
                .bought(id(1), "o1", "2011-01-02T11:00:00Z", 301, LINE));

        assertThat(all("purchase", "net")).isEqualTo("301");
        assertThat(all("purchase_line", "ordinal")).isEqualTo("0");
    }

    @Test
    void movesEverythingOfADuplicateToTheSurvivorAlsoAlongAChain() {
        tell(new Story()
                .person(id(1), "ada@example.com", "{}")
                .person(id(2), "ada@work.example", "{}")
                .person(id(3), "countess@example.com", "{}")
                .bought(id(1), "o1", "2011-01-02T10:00:00Z", 301, LINE)
                .did(id(2), "Page Viewed", "2011-01-04T10:00:00Z", "{}")
                .consented(id(1), "newsletter", "GRANTED", "2011-01-04T10:00:00Z")
                .consented(id(1), "offers", "GRANTED", "2011-01-04T10:00:00Z")
                .consented(id(3), "newsletter", "REVOKED", "2011-01-03T10:00:00Z")
                .merged(id(1), id(2))
                .merged(id(2), id(3)));

        for (var table : new String[] {"person", "purchase", "purchase_line", "event"}) {
            assertThat(all(table, "profile_id")).as(table).isEqualTo(id(3).toString());
        }
        assertThat(all("consent", "profile_id || ' ' || topic || ' ' || status"))
                .isEqualTo("%1$s newsletter REVOKED, %1$s offers GRANTED".formatted(id(3)));
        assertThat(all("purchase", "origin_profile_id")).isEqualTo(id(1).toString());
    }

    @Test
    void forgetsTheErasedEverywhereAndConfirmsIt() {
        var erasure = UUID.fromString("00000000-0000-0000-0000-00000000e4a5");
        var story = new Story()
                .person(id(1), "ada@example.com", "{}")
                .person(id(2), "ada@work.example", "{}")
                .bought(id(2), "o1", "2011-01-02T10:00:00Z", 301, LINE)
                .did(id(1), "Page Viewed", "2011-01-04T10:00:00Z", "{}")
                .consented(id(1), "newsletter", "GRANTED", "2011-01-04T10:00:00Z")
                .merged(id(2), id(1));
        tell(story);

        tell(story.then().erased(id(1), erasure));

        for (var table : new String[] {
            "followed", "person", "person_state", "purchase", "purchase_line", "event", "consent", "consent_state"
        }) {
            assertThat(all(table, "profile_id")).as(table).isEmpty();
        }
        await().untilAsserted(() -> assertThat(feed.receipts)
                .containsExactly("/v1/erasures/" + erasure + "/receipts {\"reader\":\"segmentation-service\"}"));
    }

    @Test
    void takesAPageTwiceWithoutHarm() {
        var story = new Story()
                .person(id(1), "ada@example.com", "{}")
                .person(id(2), "ada@work.example", "{}")
                .bought(id(2), "o1", "2011-01-02T10:00:00Z", 301, LINE)
                .merged(id(2), id(1));
        tell(story);
        var once = everything();

        feed.tell(story.lines());
        awaitAll();

        assertThat(everything()).isEqualTo(once);
    }

    @Test
    void readIntoAnEmptySchemaAgainEverythingIsTheSame() throws IOException {
        tell(new Story()
                .person(id(1), "ada@example.com", "{\"country\":\"France\"}")
                .person(id(2), "ada@work.example", "{}")
                .bought(id(2), "o1", "2011-01-02T10:00:00Z", 301, LINE)
                .consented(id(2), "newsletter", "GRANTED", "2011-01-04T10:00:00Z")
                .did(id(1), "Page Viewed", "2011-01-04T10:00:00Z", "{}")
                .merged(id(2), id(1))
                .person(id(1), "ada@example.com", "{\"country\":\"Spain\"}"));
        var once = everything();
        var lines = feed.lines();

        feed.close();
        feed = new FeedServer(lines); // which does not know where we were
        awaitAll();

        assertThat(everything()).isEqualTo(once);
    }

    private void tell(Story story) {
        feed.tell(story.lines());
        awaitAll();
    }

    private void awaitAll() {
        io.clientele.segmentation.testing.Reader.awaitAll(feed, tokens, Duration.ofSeconds(20));
    }

    private String all(String table, String what) {
        return sql.of("select coalesce(string_agg(v, ', ' order by v), '') as v from (select (" + what
                        + ")::text as v from reading." + table + ") t")
                .one(row -> row.text("v"))
                .orElseThrow();
    }

    private String everything() {
        return sql.of("""
                select (select string_agg(t::text, ';' order by t) from reading.followed t)
                    || (select string_agg(t::text, ';' order by t) from reading.person t)
                    || (select string_agg(t::text, ';' order by t) from reading.person_state t)
                    || (select string_agg(t::text, ';' order by t) from reading.purchase t)
                    || (select string_agg(t::text, ';' order by t) from reading.purchase_line t)
                    || coalesce((select string_agg(t::text, ';' order by t) from reading.event t), '')
                    || coalesce((select string_agg(t::text, ';' order by t) from reading.consent_state t), '')
                    || coalesce((select string_agg(t::text, ';' order by t) from reading.consent t), '') as v""").one(row -> row.text("v")).orElseThrow();
    }
}
