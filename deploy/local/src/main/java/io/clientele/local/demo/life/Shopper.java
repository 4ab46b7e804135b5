package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Journal;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.Facts;
import io.clientele.local.demo.world.People;
import io.clientele.local.demo.world.Person;
import io.clientele.local.demo.world.Season;
import java.time.LocalDate;

/** Buys by the process of {@link Purchasing}, each time on the errand that taste and season suggest. */
final class Shopper implements Life {

    static final int HISTORY_DAYS = 730;

    private final People people;
    private final Journal journal;

    Shopper(People people, Journal journal) {
        this.people = people;
        this.journal = journal;
    }

    @Override
    public void tell(Person person, Diary diary, Chance chance) {
        var habits = Habits.of(person, chance);
        var days = Purchasing.of(chance).days(arrival(diary.today(), chance), diary.today(), chance);
        var errands = days.stream().map(day -> habits.errand(day, chance)).toList();
        var first = days.getFirst();
        diary.early(first.minusDays(errands.getFirst().leadDays())).is(person.traits());
        if (person.email() != null) {
            Consents.ofBuyer(diary, first, chance);
        }
        for (var number = 0; number < days.size(); number++) {
            var order = Order.of(person.userId().replace("lumen", "LP") + "-" + (number + 1));
            buy(order, errands.get(number), days.get(number), habits, person, diary, chance);
        }
        for (var visits = chance.between(0, 2 * days.size()); visits > 0; visits--) {
            OnlineShop.browse(diary, first.plusDays(chance.between(1, 60 * days.size())), chance);
        }
    }

    private void buy(
            Order order, Errand errand, LocalDate day, Habits habits, Person person, Diary diary, Chance chance) {
        var filled = switch (errand) {
            case PARK -> Counters.park(order, diary, day, chance);
            case COUNTER -> Counters.shop(order, diary, day, chance);
            case STUDIO -> Sitting.order(order, habits, diary, day, chance);
            case PRINTS, BOOKS, GIFTS ->
                OnlineShop.order(order, errand.category(), habits.impulsive(), diary, day, chance);
        };
        if (errand == Errand.GIFTS && chance.happens(.15)) {
            filled = filled.forUser(recipient(person, order, day, chance));
        }
        var sold = errand == Errand.STUDIO ? filled : habits.priced(filled, day, chance);
        diary.ordered(sold);
        Aftercare.follow(sold, diary, day, chance);
    }

    /** Somebody of the household, who is known to us by this gift alone. */
    private String recipient(Person giver, Order order, LocalDate day, Chance chance) {
        var userId = order.id().replace("LP", "lumen-gift");
        var relative = people.relativeOf(giver, userId, chance);
        var diary = journal.of(userId, relative.place().zone(), chance).early(day);
        var traits = relative.traits();
        traits.putAll(Facts.of("role", "CONSUMER"));
        diary.is(traits);
        diary.on(day.plusDays(chance.between(4, 30))).did("Content Shared", "channel", "social");
        return userId;
    }

    private static LocalDate arrival(LocalDate today, Chance chance) {
        LocalDate day;
        do {
            day = today.minusDays(chance.between(1, HISTORY_DAYS));
        } while (!chance.happens(Season.of(day).arrivals() / Season.YEAR_END.arrivals()));
        return day;
    }
}
