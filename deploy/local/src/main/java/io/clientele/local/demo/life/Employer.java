package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Journal;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.Facts;
import io.clientele.local.demo.world.People;
import io.clientele.local.demo.world.Person;
import java.time.LocalDate;

/** Works for a school or a company and deals with us for it; what they buy is their employer's. */
final class Employer implements Life {

    private final People people;
    private final Journal journal;

    Employer(People people, Journal journal) {
        this.people = people;
        this.journal = journal;
    }

    @Override
    public void tell(Person person, Diary diary, Chance chance) {
        var school = chance.happens(.55);
        var organisation = people.employerOf(person, person.userId().replace("lumen", "lumen-org"), school, chance);
        var books = journal.of(organisation.userId(), organisation.place().zone(), chance);
        var met = diary.today().minusDays(chance.between(30, Shopper.HISTORY_DAYS));
        var photographer = chance.of(person.culture().photographers());
        books.early(met).is(organisation.traits()).is("accountManager", photographer);
        introduce(person, organisation.userId(), diary, met, chance);
        if (!school && chance.happens(.25)) {
            resell(organisation.userId(), books, met, chance);
        } else {
            Engagement.tell(organisation.userId(), school, photographer, books, met, chance);
        }
    }

    private static void introduce(Person person, String employer, Diary diary, LocalDate met, Chance chance) {
        var traits = person.traits();
        var agent = chance.happens(.4) ? "PURCHASING_AGENT" : null;
        traits.putAll(Facts.of("organisation", employer, "role", agent));
        diary.early(met).is(traits);
        if (person.email() != null) {
            Consents.ofBusiness(diary, met, chance);
        }
    }

    /** Wholesale: about monthly, at list price, and no service asked for. */
    private static void resell(String userId, Diary books, LocalDate met, Chance chance) {
        var number = 0;
        for (var day = met; day.isBefore(books.today()); day = day.plusDays(chance.between(24, 37))) {
            number++;
            var order = Order.of(userId.replace("lumen", "LP") + "-" + number).with("CARDS-100", chance.between(4, 20));
            books.on(day).ordered(chance.happens(.5) ? order.with("FRAMES-12", chance.between(1, 4)) : order);
        }
    }
}
