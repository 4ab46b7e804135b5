package io.clientele.segmentation.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-06-01");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # days with orders, first and last ago, gap, contact, basket, wanted, visits, expected
              0,  ,    ,  0,  10,    ,   , 0, PROSPECTIVE
              0,  ,    ,  0, 181,    ,   , 0, DISTANT
              0,  ,    ,  0,   1,    ,   , 3, WINDOW_SHOPPER
              0,  ,    ,  0,   1,   5,   , 3, DETERMINED
              0,  ,    ,  0,   1,    ,  7, 1, DETERMINED
              1, 3,   3,  0,   1,    ,   , 0, NEW
              1, 61, 61,  0,   1,    ,   , 0, ACTIVE
              1, 125, 125, 0,  1,    ,   , 0, CHURNING
              1, 181, 181, 0,  1,    ,   , 0, CHURNED
              5, 200, 40, 30,  1,    ,   , 0, LOYAL
              5, 100, 40, 30,  1,    ,   , 0, ACTIVE
              5, 200, 50, 30,  1,    ,   , 0, ACTIVE
              5, 200, 60, 30,  1,    ,   , 0, CHURNING
              5, 200, 91, 30,  1,    ,   , 0, CHURNED
              5, 100, 40, 30,  1,  20,   , 0, DETERMINED
              5, 100, 40, 30,  1,  41,   , 0, ACTIVE""")
    void everybodyIsAtOneStage(
            int days,
            @Nullable Integer first,
            @Nullable Integer last,
            int gap,
            int contact,
            @Nullable Integer basket,
            @Nullable Integer wanted,
            int visits,
            Stage expected) {
        var seen = new Seen();
        seen.days = days;
        seen.first = first;
        seen.last = last;
        seen.gap = gap;
        seen.contact = contact;
        seen.basket = basket;
        seen.wanted = wanted;
        seen.visits = visits;

        var types = typed(seen, Set.of());

        assertThat(types.stage()).isEqualTo(expected);
        assertThat(types.findings())
                .hasSize(13)
                .filteredOn(one -> !one.isMark() && one.holds())
                .hasSize(Stream.of(Stage.ACTIVE, Stage.DISTANT).anyMatch(expected::equals) ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, false, false",
        "3, 3, false, true",
        "20, 11, false, false",
        "20, 12, false, true",
        "20, 8, false, false",
        "20, 8, true, true",
        "20, 7, true, false",
        "2, 2, false, false"
    })
    void whoBuysByPromotionEntersAndLeavesApart(int orders, int discounted, boolean before, boolean expected) {
        var seen = new Seen();
        seen.days = orders;
        seen.discounted = discounted;
        seen.first = 300;
        seen.last = 1;

        var types = typed(seen, before ? Set.of(Mark.PROMOTION_DRIVEN) : Set.of());

        assertThat(types.marks().contains(Mark.PROMOTION_DRIVEN)).isEqualTo(expected);
    }

    @Test
    void aDormantClientDoesNotChurn() {
        var seen = new Seen();
        seen.days = 3;
        seen.first = 2000;
        seen.last = 500;
        seen.gap = 100;
        seen.dormant = true;

        assertThat(typed(seen, Set.of()).stage()).isEqualTo(Stage.ACTIVE);
    }

    @Test
    void theMostUrgentIsTheLabel() {
        assertThat(Typing.label(Stage.LOYAL, Set.of(Mark.FOREIGN))).isEqualTo("LOYAL");
        assertThat(Typing.label(Stage.LOYAL, Set.of(Mark.ANGRY, Mark.FOREIGN))).isEqualTo("ANGRY");
        assertThat(Typing.label(Stage.DISTANT, Set.of())).isNull();
    }

    private static Types typed(Seen seen, Set<Mark> before) {
        return new Typing(TypeRules.USUAL).of(seen.behaviour(), before);
    }

    private static final class Seen {

        int days;
        int discounted;
        int visits;
        int gap;
        boolean dormant;

        @Nullable
        Integer first;

        @Nullable
        Integer last;

        @Nullable
        Integer contact;

        @Nullable
        Integer basket;

        @Nullable
        Integer wanted;

        Behaviour behaviour() {
            return new Behaviour(
                    days,
                    ago(first),
                    ago(last),
                    gap,
                    60,
                    ago(contact),
                    visits,
                    0,
                    ago(basket),
                    ago(wanted),
                    days,
                    discounted,
                    null,
                    0,
                    1,
                    0,
                    null,
                    null,
                    0,
                    0,
                    null,
                    null,
                    dormant,
                    TODAY);
        }

        private static @Nullable LocalDate ago(@Nullable Integer days) {
            return days == null ? null : TODAY.minusDays(days);
        }
    }
}
