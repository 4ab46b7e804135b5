package io.clientele.segmentation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.segmentation.dimension.Features;
import io.clientele.segmentation.observation.Moment;
import io.clientele.segmentation.observation.Observations;
import io.clientele.segmentation.observation.Observed;
import io.clientele.segmentation.observation.Sight;
import io.clientele.segmentation.observation.Sightings;
import io.clientele.segmentation.testing.FeedServer;
import io.clientele.segmentation.testing.Reader;
import io.clientele.segmentation.testing.WithFeed;
import io.clientele.segmentation.type.Behaviour;
import io.clientele.segmentation.type.TypeRules;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever does nothing is seen on any later day as if they were looked at anew. */
@QuarkusTest
@WithPostgres
@WithFeed
class SightingsTest {

    private static final Instant NOW = Instant.parse("2011-12-10T12:00:00Z");
    private static final Sight SIGHT = new Sight(TypeRules.USUAL, 90, 14);

    private record Look(Features features, Behaviour behaviour, BigDecimal income) {

        Look(Observed seen) {
            this(seen.features(), seen.behaviour(null, false), seen.income());
        }
    }

    private final Observations observations;
    private final Sightings sightings;
    private final Tokens tokens;
    private final Sql sql;

    SightingsTest(Observations observations, Sightings sightings, Tokens tokens, Sql sql) {
        this.observations = observations;
        this.sightings = sightings;
        this.tokens = tokens;
        this.sql = sql;
    }

    @Test
    void whatWasSeenOfPeopleHoldsAsLongAsIsSaid() throws IOException {
        var town = new Town();
        watched(town);
        var people = ids(town, town.lives.keySet());

        try (var feed = new FeedServer()) {
            feed.tell(town.story.lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));

            QuarkusTransaction.requiringNew().run(() -> sightings.keep(observations.of(people, on(0), SIGHT), SIGHT));
            assertThat(holding(1)).as("need not be looked at tomorrow").isGreaterThan(people.size() / 2);

            for (int day = 0; day < 400; day += day < 100 ? 1 : 3) {
                var moment = on(day);
                assertThat(seen(() -> observations.again(people, moment, SIGHT)))
                        .as("%d days later", day)
                        .isEqualTo(seen(() -> observations.of(people, moment, SIGHT)));
            }
        }
    }

    @Test
    void nothingIsKeptOfWhoMayNotBeJudgedOrForWhomOthersSpeak() throws IOException {
        var town = new Town();
        var people = ids(town, town.lives.keySet());
        var notKept = List.of(
                "organisation whose agent buys", "purchasing agent", "contact person", "employee with staff discount");

        try (var feed = new FeedServer()) {
            feed.tell(town.story.lines());
            Reader.awaitAll(feed, tokens, Duration.ofSeconds(60));
            sql.of("delete from sighting").update();
            // as an earlier release may have left it
            sql.of("""
                    insert into sighting (profile_id, manner, holds_until, seen)
                    select profile_id, 'other', '9999-12-31', '{}' from unnest(:ids::uuid[]) t(profile_id)""").set("ids", people).update();

            QuarkusTransaction.requiringNew().run(() -> sightings.keep(observations.of(people, on(0), SIGHT), SIGHT));

            assertThat(sql.of("select profile_id from sighting").list(row -> row.uuid("profile_id")))
                    .contains(town.lives.get("gym membership").id)
                    .doesNotContainAnyElementsOf(ids(town, notKept));
        }
    }

    /** Who looks around, answers, is offered something that runs out, and has appointments to come. */
    private static void watched(Town town) {
        var looks = new Life(town.story, 101, "{}");
        for (int ago : new int[] {29, 28, 12, 3}) {
            looks.did(ago, "Products Searched", "{\"query\":\"album\"}")
                    .did(ago, "Product Viewed", "{\"product_id\":\"A\"}")
                    .did(ago, "Product Added", "{\"product_id\":\"A\"}");
        }
        var answers = new Life(town.story, 102, "{}");
        answers.order(300, "READY_MADE", 900)
                .did(80, "Survey Answered", "{\"type\":\"NPS\",\"score\":3}")
                .did(200, "Review Posted", "{\"rating\":5}")
                .did(350, "Referral Approved", "{}");
        var offered = new Life(town.story, 103, "{}");
        offered.did(5, "Quote Sent", "{\"quote_id\":\"q\",\"amount\":10,\"valid_until\":\"2011-12-24\"}")
                .did(80, "Quote Sent", "{\"quote_id\":\"r\",\"amount\":10,\"tailored\":true}");
        var bound = new Life(town.story, 104, "{}");
        bound.contract(30, "soon", "\"tailored\":true,\"starts\":\"2012-01-15\",\"ends\":\"2012-06-30\"")
                .contract(20, "unclear", "\"tailored\":true,\"starts\":\"2011-02-31\",\"ends\":\"tomorrow\"");
        var early = new Life(town.story, 105, "{}");
        early.order(40, "SERVICE", 4000, "Mai").appointment(-20, "Mai").order(-30, "SERVICE", 4000, "Mai");
        for (var life : List.of(looks, answers, offered, bound, early)) {
            town.lives.put("watched " + town.lives.size(), life);
        }
    }

    private static List<UUID> ids(Town town, Collection<String> names) {
        return names.stream().map(name -> town.lives.get(name).id).toList();
    }

    private Map<UUID, Look> seen(Callable<List<Observed>> looking) {
        return QuarkusTransaction.requiringNew().call(looking).stream()
                .collect(Collectors.toMap(one -> one.identity().profileId(), Look::new));
    }

    private long holding(int days) {
        return sql.of("select count(*) from sighting where holds_until > :day")
                .set("day", on(days).today())
                .number();
    }

    private static Moment on(int day) {
        return new Moment(NOW.plus(day, ChronoUnit.DAYS), ZoneOffset.UTC);
    }
}
