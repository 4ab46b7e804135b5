package io.clientele.profile.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.profile.choice.Rule.By;
import io.clientele.profile.manager.AccountManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceTest {

    private static final AccountManager AOIFE = manager(1, "Aoife", List.of("Weddings"), List.of("en", "ga"), 3, 0);
    private static final AccountManager KITTI = manager(2, "Kitti", List.of("Framing"), List.of("th", "en"), 9, 0);
    private static final AccountManager RANA = manager(3, "Rana", List.of("Framing"), List.of("ar-AE"), 2, 0);
    private static final List<AccountManager> ALL = List.of(AOIFE, KITTI, RANA);

    @Test
    void whoSpeaksTheirLanguageIsFoundWhereverTheyComeFrom() {
        assertThat(chosen(List.of(by(By.LANGUAGE)), buyer("ar-EG"))).isEqualTo("Rana");
    }

    @Test
    void aStepThatLeavesNobodyIsPassedOverUnlessItIsRequired() {
        assertThat(chosen(List.of(by(By.LANGUAGE)), buyer("zh"))).isEqualTo("Kitti");
        assertThat(chosen(List.of(new Rule(By.LANGUAGE, null, true)), buyer("zh")))
                .isNull();
        assertThat(chosen(List.of(new Rule(By.LANGUAGE, null, true)), buyer(null)))
                .isNull();
    }

    @Test
    void theDepartmentOfWhatTheyBuyMostLooksAfterThem() {
        var rule = new Rule(By.DEPARTMENT, Map.of("Albums", "Weddings", "Frames", "Framing"), null);

        assertThat(chosen(List.of(rule), buyer(null, "Mugs", "Albums", "Frames")))
                .isEqualTo("Aoife");
        assertThat(chosen(List.of(rule), buyer(null, "Frames", "Albums"))).isEqualTo("Kitti");
        assertThat(chosen(List.of(rule, by(By.LANGUAGE)), buyer("ar", "Frames")))
                .isEqualTo("Rana");
    }

    @Test
    void turnsGoRoundAndWhoIsFullIsLeftOut() {
        var choice = new Choice(List.of(by(By.ROUND_ROBIN)), ALL);

        var names = IntStream.range(0, 9)
                .mapToObj(
                        _ -> choice.choose(buyer(null)).orElseThrow().manager().name())
                .toList();

        assertThat(names)
                .containsExactly("Aoife", "Kitti", "Rana", "Aoife", "Kitti", "Rana", "Aoife", "Kitti", "Kitti");
    }

    @Test
    void whoHadTheLastTurnIsRemembered() {
        var first = new Choice(List.of(by(By.ROUND_ROBIN)), ALL);
        first.choose(buyer(null));

        var later = new Choice(List.of(by(By.ROUND_ROBIN)), first.managers());

        assertThat(later.choose(buyer(null)).orElseThrow().manager().name()).isEqualTo("Kitti");
    }

    @Test
    void whatSourcesSaidGoesBeforeTheRules() {
        var said = new Buyer(new UUID(0, 9), "th", List.of(), "RANA@studio.example");

        assertThat(chosen(List.of(by(By.LANGUAGE)), said)).isEqualTo("Rana");
    }

    @Property(tries = 200)
    void nobodyGetsMoreThanTheyCanLookAfter(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 5) Integer> capacities,
            @ForAll @IntRange(max = 40) int people,
            @ForAll boolean roundRobin) {
        var managers = IntStream.range(0, capacities.size())
                .mapToObj(n -> manager(n, "m" + n, List.of(), List.of(), capacities.get(n), 0))
                .toList();
        var choice = new Choice(List.of(by(roundRobin ? By.ROUND_ROBIN : By.FREE_CAPACITY)), managers);

        var given = IntStream.range(0, people)
                .filter(_ -> choice.choose(buyer(null)).isPresent())
                .count();

        var room = capacities.stream().mapToInt(Integer::intValue).sum();
        assertThat(given).isEqualTo(Math.min(people, room));
        assertThat(choice.managers()).allMatch(one -> one.load() <= one.capacity());
    }

    private static @Nullable String chosen(List<Rule> rules, Buyer buyer) {
        return new Choice(rules, ALL)
                .choose(buyer)
                .map(chosen -> chosen.manager().name())
                .orElse(null);
    }

    private static Rule by(By by) {
        return new Rule(by, null, null);
    }

    private static Buyer buyer(@Nullable String language, String... categories) {
        return new Buyer(new UUID(0, 9), language, List.of(categories), null);
    }

    private static AccountManager manager(
            int n, String name, List<String> departments, List<String> languages, int capacity, int load) {
        return new AccountManager(
                new UUID(0, n),
                name,
                name.toLowerCase() + "@studio.example",
                departments,
                languages,
                List.of(),
                capacity,
                true,
                load,
                0,
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
