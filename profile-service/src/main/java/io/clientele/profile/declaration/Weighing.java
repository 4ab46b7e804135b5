package io.clientele.profile.declaration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through all values of an attribute, each distinct one once, before what they must look like is changed. */
@ApplicationScoped
class Weighing {

    private static final int MOST_EXAMPLES = 20;
    private static final int LONGEST = 200;

    private record Value(String json, long people) {}

    private final Sql sql;
    private final ObjectMapper json;

    Weighing(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    @Transactional
    Impact weigh(String name, @Nullable Form before, Form after) {
        var tally = new Tally(before, after);
        sql.of("""
                select attributes -> :name::text as value, count(*) as people
                from profile
                where attributes -> :name::text is not null and merged_into is null
                group by 1 order by 2 desc, 1""").set("name", name).each(row -> new Value(row.text("value"), row.number("people")), tally::take);
        return new Impact(tally.people, tally.unfittingBefore, tally.unfittingAfter, tally.examples);
    }

    private Object value(String written) {
        try {
            return json.readValue(written, Object.class);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private final class Tally {

        private final @Nullable Form before;
        private final Form after;
        private final List<Impact.Example> examples = new ArrayList<>();
        private long people;
        private long unfittingBefore;
        private long unfittingAfter;

        Tally(@Nullable Form before, Form after) {
            this.before = before;
            this.after = after;
        }

        void take(Value one) {
            var value = value(one.json());
            people += one.people();
            unfittingBefore += before == null || wrong(before, value) == null ? 0 : one.people();
            var message = wrong(after, value);
            if (message != null) {
                unfittingAfter += one.people();
                if (examples.size() < MOST_EXAMPLES) {
                    examples.add(new Impact.Example(shown(value), one.people(), message));
                }
            }
        }

        private @Nullable String wrong(Form form, @Nullable Object value) {
            try {
                if (value != null) {
                    form.formed(value);
                }
                return null;
            } catch (IllegalArgumentException unfitting) {
                return unfitting.getMessage();
            }
        }
    }

    private static String shown(@Nullable Object value) {
        var text = String.valueOf(value);
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }
}
