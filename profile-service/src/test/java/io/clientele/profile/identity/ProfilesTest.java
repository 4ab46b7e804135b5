package io.clientele.profile.identity;

import static io.clientele.profile.identity.IdentifierKind.EMAIL;
import static io.clientele.profile.identity.IdentifierKind.USER_ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Sql;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgres
class ProfilesTest {

    private final Profiles profiles;
    private final People people;
    private final Sql sql;

    ProfilesTest(Profiles profiles, People people, Sql sql) {
        this.profiles = profiles;
        this.people = people;
        this.sql = sql;
    }

    @Test
    void whoIsNewIsCreatedOnceAndKnownAfterwards() {
        var first = resolve(user("p1", Map.of("firstName", "Ada", "email", "Ada@P1.example")));
        var again = resolve(user("p1", Map.of()));

        assertThat(first.created()).isEqualTo(1);
        assertThat(again).isEqualTo(new Resolution(first.profileIds(), 0));
        var ada = people.get(first.profileIds().getFirst());
        assertThat(ada.attributes()).isEqualTo(Map.of("firstName", "Ada", "email", "Ada@P1.example"));
        assertThat(ada.email()).isEqualTo("ada@p1.example");
        assertThat(ada.identifiers()).extracting(Profile.Name::value).containsExactly("ada@p1.example", "p1");
    }

    @Test
    void theFeedHearsOfChangesAndNotOfRepetitions() {
        var id = resolve(user("p2", Map.of("city", "Oslo"))).profileIds().getFirst();
        resolve(user("p2", Map.of("city", "Oslo")));
        assertThat(changesOf(id)).hasSize(1);

        resolve(user("p2", Map.of("city", "Bergen")));

        assertThat(changesOf(id)).hasSize(2).last().asString().contains("\"city\":\"Bergen\"", "\"value\":\"p2\"");
    }

    @Test
    void nullTakesAnAttributeAway() {
        var id = resolve(user("p3", Map.of("city", "Oslo", "email", "a@p3.example")))
                .profileIds()
                .getFirst();

        var gone = new HashMap<String, @Nullable Object>();
        gone.put("city", null);
        gone.put("email", null);
        resolve(Mention.of(id, gone));

        assertThat(people.get(id).attributes()).isEmpty();
        assertThat(people.get(id).email()).isNull();
        assertThat(people.named(EMAIL, "a@p3.example")).isEmpty();
    }

    @Test
    void anAddressOfAnotherStaysThereAndThePairIsDoubted() {
        var owner = resolve(user("p4", Map.of("email", "both@p4.example")))
                .profileIds()
                .getFirst();
        var other = resolve(user("p5", Map.of("email", "both@p4.example")))
                .profileIds()
                .getFirst();

        assertThat(people.get(owner).email()).isEqualTo("both@p4.example");
        assertThat(people.get(other).email()).isNull();
        assertThat(people.get(other).attributes()).containsEntry("email", "both@p4.example");
        assertThat(sql.of("select other_id from possible_duplicate where profile_id = :id")
                        .set("id", other)
                        .list(row -> row.uuid("other_id")))
                .containsExactly(owner);
    }

    @Test
    void manyAtOnceNeverMakeTwoOfOneNorDeadlock() throws Exception {
        var writers = new ArrayList<Callable<List<@Nullable UUID>>>();
        for (int writer = 0; writer < 8; writer++) {
            var order = IntStream.range(0, 200).boxed().collect(ArrayList<Integer>::new, List::add, List::addAll);
            java.util.Collections.shuffle(order, new Random(writer));
            writers.add(() -> {
                var mentions = order.stream()
                        .map(n -> user("crowd-" + n, Map.of("nth", n, "email", n / 2 + "@crowd.example")))
                        .toArray(Mention[]::new);
                return resolve(mentions).profileIds();
            });
        }

        var seen = new HashSet<UUID>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var written : pool.invokeAll(writers)) {
                seen.addAll(written.get());
            }
        }

        assertThat(seen).hasSize(200);
        assertThat(sql.of("select count(*) from identifier where value like 'crowd-%'")
                        .number())
                .isEqualTo(200);
        assertThat(sql.of(
                                "select count(*) from identifier i where not exists (select from profile where id = i.profile_id)")
                        .number())
                .isZero();
    }

    private Resolution resolve(Mention... mentions) {
        return QuarkusTransaction.requiringNew().call(() -> profiles.resolve(List.of(mentions)));
    }

    private static Mention user(String userId, Map<String, Object> attributes) {
        var names = new ArrayList<>(List.of(new Identifier(USER_ID, userId)));
        if (attributes.get("email") instanceof String email) {
            names.add(new Identifier(EMAIL, email));
        }
        return Mention.of(names, new HashMap<>(attributes));
    }

    private List<String> changesOf(UUID id) {
        return sql.of("select body from change where profile_id = :id order by version")
                .set("id", id)
                .list(row -> row.text("body"));
    }
}
