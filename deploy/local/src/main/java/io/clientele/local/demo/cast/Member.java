package io.clientele.local.demo.cast;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Journal;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.Culture;
import io.clientele.local.demo.world.Facts;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Somebody of the tour.
 *
 * @param relationship what the story should come out as: one of the suite's four, or NOT_SCORED
 * @param note the direction, stage, mark or reason that goes with it
 * @param story one sentence for the reader
 * @param met so many days before today
 * @param days the story itself
 */
public record Member(
        String userId,
        String relationship,
        String note,
        String story,
        Culture culture,
        int met,
        Map<String, Object> traits,
        Consumer<Diary> days) {

    static Map<String, Object> person(String firstName, String lastName, String gender) {
        return Facts.of("firstName", firstName, "lastName", lastName, "gender", gender);
    }

    static Map<String, Object> organisation(String name, String accountManager) {
        return Facts.of("kind", "ORGANISATION", "name", name, "accountManager", accountManager);
    }

    Member with(String trait, Object value) {
        var more = Facts.of();
        more.putAll(traits);
        more.put(trait, value);
        return new Member(userId, relationship, note, story, culture, met, more, days);
    }

    void tell(Journal journal, Chance chance) {
        var place = culture.places().getFirst();
        var diary = journal.of(userId, place.zone(), chance);
        var introduction = Facts.of("email", userId.replace('-', '.') + "@story.example");
        introduction.putAll(traits);
        introduction.put("language", culture.language());
        introduction.put("zone", place.zone().getId());
        introduction.put(
                "address",
                Facts.of("country", place.country(), "city", place.cities().getFirst()));
        diary.early(diary.today().minusDays(met)).is(introduction).decided("GRANTED", "CONSENT", "newsletter form");
        days.accept(diary);
    }
}
