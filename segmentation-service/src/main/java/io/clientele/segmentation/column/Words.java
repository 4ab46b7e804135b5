package io.clientele.segmentation.column;

import io.clientele.segmentation.condition.Comparison;
import io.clientele.segmentation.condition.Scalars;
import io.clientele.segmentation.question.Known;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of each, of which there are few: the number of the word, or 0 where there is none. */
record Words(int[] numbers, List<String> words) implements Column {

    @Override
    public BitSet holding(Known asked) {
        if (!(asked instanceof Known.Text text)) {
            throw new IllegalArgumentException("Not of words: " + asked);
        }
        var holds = new boolean[words.size() + 1];
        holds[0] = holds(null, text.is(), text.value());
        for (int number = 1; number < holds.length; number++) {
            holds[number] = holds(words.get(number - 1), text.is(), text.value());
        }
        var holding = new BitSet(numbers.length);
        for (int place = 0; place < numbers.length; place++) {
            if (holds[numbers[place]]) {
                holding.set(place);
            }
        }
        return holding;
    }

    private static boolean holds(@Nullable String word, Comparison is, @Nullable Object value) {
        return switch (is) {
            case SET -> word != null;
            case NOT_SET -> word == null;
            case NOT_EQUAL -> !Scalars.text(value).equals(word);
            case EQUAL -> Scalars.text(value).equals(word);
            case CONTAINS -> word != null && word.contains(Scalars.text(value));
            case ONE_OF ->
                ((Collection<?>) value)
                        .stream().anyMatch(one -> Scalars.text(one).equals(word));
            case ABOVE, AT_LEAST, BELOW, AT_MOST -> word != null && isOrdered(word, is, value);
        };
    }

    private static boolean isOrdered(String word, Comparison is, Object value) {
        var number = Scalars.number(value);
        if (number.isPresent()) {
            return Scalars.number(word)
                    .filter(one -> is.of(one.compareTo(number.get())))
                    .isPresent();
        }
        return word.matches(Scalars.DAY) && is.of(word.substring(0, 10).compareTo(Scalars.text(value)));
    }
}
