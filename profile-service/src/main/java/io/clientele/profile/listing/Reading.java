package io.clientele.profile.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientele.kit.Problem;
import io.clientele.kit.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is asked into conditions. */
@ApplicationScoped
class Reading {

    private static final Pattern BARE = Pattern.compile("true|false|-?(0|[1-9]\\d{0,17})(\\.\\d{1,9})?");
    private static final String SINCE = """
            p.id in (select profile_id from event where occurred_at >= $
                     union all select profile_id from purchase where occurred_at >= $
                     union all select id from profile where created_at >= $ and merged_into is null)""";

    private final Sql sql;
    private final ObjectMapper json;
    private final Days days;

    Reading(Sql sql, ObjectMapper json, Days days) {
        this.sql = sql;
        this.json = json;
        this.days = days;
    }

    /** @throws Problem.Refusal 400 for what can't be meant */
    Where read(Asked asked) {
        var where = new Where();
        if (said(asked.query)) {
            spelt(where, asked.query);
        }
        what(where, asked);
        consent(where, asked);
        when(where, asked);
        for (var one : asked.attribute == null ? List.<String>of() : asked.attribute) {
            attribute(where, one);
        }
        return where;
    }

    /** Punctuation alone is passed over: more is about to be typed. */
    private void spelt(Where where, String query) {
        var words = sql.of("""
                select search_fold(word) as folded from unnest(:words::text[]) with ordinality w(word, nth) order by nth""").set("words", Spelling.words(query)).list(row -> row.text("folded")).stream()
                .filter(word -> !word.isEmpty())
                .map(Spelling::pattern)
                .distinct()
                .toList();
        var all = String.join(
                " and ", words.stream().map(word -> "p.search like $").toList());
        var number = Spelling.number(query);
        if (number.isPresent() && !words.isEmpty()) {
            var patterns = new ArrayList<>(words);
            patterns.add(number.get());
            where.and("((" + all + ") or p.search like $)", patterns);
        } else if (!words.isEmpty()) {
            where.and("(" + all + ")", words);
        }
    }

    private void what(Where where, Asked asked) {
        choice(where, "kind", asked.kind, "PERSON", List.of("PERSON", "ORGANISATION"));
        choice(where, "role", asked.role, "CONSUMER", List.of("CONSUMER", "PURCHASING_AGENT", "INTERMEDIARY"));
        if (said(asked.internal)) {
            var wanted = oneOf("internal", asked.internal.toLowerCase(Locale.ROOT), List.of("true", "false"));
            where.and((wanted.equals("true") ? "" : "not ") + "p.attributes @> '{\"internal\": true}'");
        }
        equal(where, "country", asked.country);
        equal(where, "language", asked.language);
        if (said(asked.manager) && asked.manager.equals("none")) {
            where.and("not exists (select from account_manager_assignment a"
                    + " where a.profile_id = p.id and a.ended_at is null)");
        } else if (said(asked.manager)) {
            where.and(
                    "p.id in (select profile_id from account_manager_assignment"
                            + " where manager_id = $ and ended_at is null)",
                    id("manager", asked.manager));
        }
    }

    /** What nobody said of somebody, they are by default. */
    private void choice(Where where, String name, @Nullable String value, String unsaid, List<String> all) {
        if (said(value)) {
            var wanted = oneOf(name, value.toUpperCase(Locale.ROOT), all);
            if (wanted.equals(unsaid)) {
                where.and("coalesce(p.attributes ->> '" + name + "', '" + unsaid + "') = $", wanted);
            } else {
                where.and("p.attributes @> $::jsonb", written(Map.of(name, wanted)));
            }
        }
    }

    private void equal(Where where, String name, @Nullable String value) {
        if (said(value)) {
            where.and("p.attributes @> $::jsonb", written(Map.of(name, value.strip())));
        }
    }

    private void consent(Where where, Asked asked) {
        if (!said(asked.consentChannel)) {
            if (said(asked.consentTopic) || said(asked.consentPurpose) || said(asked.consentStatus)) {
                throw Problem.badRequest("consentChannel", "is needed with the other three about consent");
            }
            return;
        }
        var status = said(asked.consentStatus) ? asked.consentStatus.toUpperCase(Locale.ROOT) : "GRANTED";
        var purpose = said(asked.consentPurpose) ? asked.consentPurpose.strip() : "MARKETING";
        where.and(
                "p.id in (select profile_id from consent where channel = $ and status = $ and purpose = $"
                        + (said(asked.consentTopic) ? " and topic = $)" : ")"),
                Stream.of(
                                asked.consentChannel.strip().toUpperCase(Locale.ROOT),
                                oneOf("consentStatus", status, List.of("GRANTED", "DENIED", "REVOKED")),
                                purpose.toUpperCase(Locale.ROOT),
                                said(asked.consentTopic) ? asked.consentTopic.strip() : null)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private void when(Where where, Asked asked) {
        if (said(asked.createdFrom)) {
            where.within("p.created_at >= $", List.of(days.from("createdFrom", asked.createdFrom)));
        }
        if (said(asked.createdTo)) {
            where.within("p.created_at < $", List.of(days.to("createdTo", asked.createdTo)));
        }
        if (said(asked.seenFrom)) {
            var from = days.from("seenFrom", asked.seenFrom);
            where.and(SINCE, List.of(from, from, from));
        }
        if (said(asked.seenTo)) {
            var to = days.to("seenTo", asked.seenTo);
            where.within("p.created_at < $", List.of(to));
            where.and("not exists (select from event e where e.profile_id = p.id and e.occurred_at >= $)", to);
            where.and("not exists (select from purchase b where b.profile_id = p.id and b.occurred_at >= $)", to);
        }
    }

    /** Numbers and yes or no may be kept as such, or as the text they came with. */
    private void attribute(Where where, String asked) {
        var colon = asked.indexOf(':');
        if (colon < 1) {
            throw Problem.badRequest("attribute", "must be name:value");
        }
        var name = asked.substring(0, colon).strip();
        var value = asked.substring(colon + 1).strip();
        var asText = written(Map.of(name, value));
        if (BARE.matcher(value).matches()) {
            where.and(
                    "(p.attributes @> $::jsonb or p.attributes @> $::jsonb)",
                    List.of(asText, "{%s: %s}".formatted(written(name), value)));
        } else {
            where.and("p.attributes @> $::jsonb", asText);
        }
    }

    private static UUID id(String field, String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException none) {
            throw Problem.badRequest(field, "must be an id");
        }
    }

    private static String oneOf(String field, String value, List<String> all) {
        if (!all.contains(value.strip())) {
            throw Problem.badRequest(field, "must be one of " + all);
        }
        return value.strip();
    }

    private static boolean said(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }
}
