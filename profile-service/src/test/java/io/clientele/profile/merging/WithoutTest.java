package io.clientele.profile.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Undo of any merges, in any order, comes to what would have been without them. */
class WithoutTest {

    /** Which of two is the newer was decided when they merged, and stays so: it is not among the choices here. */
    private static final List<Choice> CHOICES = List.of(Choice.SURVIVOR, Choice.DUPLICATE);

    /** Somebody is found to be a duplicate, after the survivor's field was changed; null takes the field away. */
    record Step(Life duplicate, Map<String, Choice> choices, String field, boolean changes, boolean undone) {

        /** What is chosen of a duplicate is something that it says. */
        Step {
            choices = new TreeMap<>(choices);
            choices.keySet().retainAll(duplicate.attributes().keySet());
        }
    }

    @Provide
    Arbitrary<Life> lives() {
        var attributes =
                Arbitraries.maps(fields(), Arbitraries.integers().between(0, 3).map(String::valueOf));
        var addresses = Arbitraries.of("a@x.example", "b@x.example").injectNull(0.5);
        return Combinators.combine(attributes, addresses, Arbitraries.integers().between(1, 9), Arbitraries.of(0, 1000))
                .as((said, email, created, changed) -> new Life(said, email, null, at(created), at(changed)));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var choices = Arbitraries.maps(fields(), Arbitraries.of(CHOICES)).ofMaxSize(2);
        return Combinators.combine(lives(), choices, fields(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(6);
    }

    @Property
    void undoneMergesLeaveNothingAndTakeNothing(
            @ForAll("lives") Life survivor, @ForAll("steps") List<Step> steps, @ForAll long order) {
        var made = new ArrayList<Merged>();
        var present = survivor;
        var expected = survivor;
        for (int n = 0; n < steps.size(); n++) {
            var step = steps.get(n);
            if (step.changes() || present.attributes().containsKey(step.field())) {
                present = changed(present, step, n);
                expected = changed(expected, step, n);
            }
            var one = present.with(step.duplicate(), step.choices());
            made.add(merged(n, present, one, step));
            present = one;
            expected = step.undone() ? expected : expected.with(step.duplicate(), step.choices());
        }

        for (int n : undone(steps, order)) {
            var gone = made.stream().filter(one -> one.since() == n).findFirst().orElseThrow();
            var at = made.indexOf(gone);
            var without = Without.merge(gone, List.copyOf(made.subList(at + 1, made.size())), present);
            made.subList(at, made.size()).clear();
            made.addAll(without.later());
            present = without.survivor();
        }

        assertThat(present.attributes()).isEqualTo(expected.attributes());
        assertThat(present.email()).isEqualTo(expected.email());
        assertThat(present.createdAt()).isEqualTo(expected.createdAt());
    }

    @Example
    void whichOfTwoWasTheNewerStaysAsItWasWhenTheyMerged() {
        var choices = Map.of("city", Choice.NEWEST);
        var ada = new Life(Map.of("city", "oslo"), null, null, at(1), at(10));
        var eve = new Life(Map.of(), null, null, at(1), at(20));
        var bob = new Life(Map.of("city", "bergen"), null, null, at(1), at(15));
        var first = merged(0, ada, ada.with(eve, Map.of()), new Step(eve, Map.of(), "city", false, true));
        var second = merged(
                1, first.madeOne(), first.madeOne().with(bob, choices), new Step(bob, choices, "city", false, false));

        var without = Without.merge(first, List.of(second), second.madeOne());

        assertThat(second.madeOne().attributes()).containsEntry("city", "oslo");
        assertThat(without.survivor().attributes()).containsEntry("city", "oslo");
    }

    private static List<Integer> undone(List<Step> steps, long order) {
        var undone = new ArrayList<>(IntStream.range(0, steps.size())
                .filter(n -> steps.get(n).undone())
                .boxed()
                .toList());
        Collections.shuffle(undone, new Random(order));
        return undone;
    }

    private static Arbitrary<String> fields() {
        return Arbitraries.of("city", "country", "plan");
    }

    /** To a value that nobody else says: the same value said again can't be told from the first. */
    private static Life changed(Life life, Step step, int nth) {
        var attributes = new TreeMap<>(life.attributes());
        if (step.changes()) {
            attributes.put(step.field(), "said-" + nth);
        } else {
            attributes.remove(step.field());
        }
        return new Life(attributes, life.email(), life.phone(), life.createdAt(), at(500 + nth));
    }

    private static Merged merged(int nth, Life before, Life one, Step step) {
        var id = new UUID(0, nth);
        return new Merged(
                id,
                id,
                id,
                List.of(),
                Grounds.Reason.PERSON,
                "ada",
                step.choices(),
                before,
                step.duplicate(),
                one,
                nth,
                at(nth),
                null,
                null);
    }

    private static Instant at(int second) {
        return Instant.ofEpochSecond(second);
    }
}
