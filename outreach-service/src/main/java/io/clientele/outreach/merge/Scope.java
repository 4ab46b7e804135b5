package io.clientele.outreach.merge;

import org.jspecify.annotations.Nullable;

/** What the names of a template mean in one mail. */
public interface Scope {

    /** The meaning of a path's first word: text, a number, a boolean, a list, a map, {@link Fields} or nothing. */
    @Nullable
    Object root(String name);

    /** The address that counts a click on the template's link of this number. */
    String click(int number);

    /** Something with parts that is no map. */
    @FunctionalInterface
    interface Fields {
        @Nullable
        Object field(String name);
    }

    /** The scope of one round of a loop. */
    record Round(Scope outer, String item, @Nullable Object value, int index, int count) implements Scope, Fields {

        @Override
        public @Nullable Object root(String name) {
            if (name.equals(item)) {
                return value;
            }
            return name.equals("forloop") ? this : outer.root(name);
        }

        @Override
        public String click(int number) {
            return outer.click(number);
        }

        @Override
        public @Nullable Object field(String name) {
            return switch (name) {
                case "index" -> index + 1;
                case "first" -> index == 0;
                case "last" -> index == count - 1;
                case "length" -> count;
                default -> null;
            };
        }
    }
}
