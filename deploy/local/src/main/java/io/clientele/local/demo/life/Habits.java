package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.Person;
import io.clientele.local.demo.world.Season;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What one person likes: errands (a Dirichlet draw around everyone's), coupons, to decide at once, one photographer. */
record Habits(Map<Errand, Double> tastes, double bargains, boolean impulsive, String photographer) {

    /** The lower, the more of one kind only each person buys. */
    private static final double VARIETY = 4;

    static Habits of(Person person, Chance chance) {
        var tastes = new EnumMap<Errand, Double>(Errand.class);
        for (var errand : Errand.values()) {
            tastes.put(errand, chance.gamma(errand.weight() * VARIETY, 1));
        }
        var photographer = chance.of(person.culture().photographers());
        return new Habits(tastes, chance.beta(.4, 2.6), chance.happens(.15), photographer);
    }

    Errand errand(LocalDate day, Chance chance) {
        var season = Season.of(day);
        return chance.of(List.of(Errand.values()), errand -> tastes.get(errand) * errand.in(season));
    }

    Order priced(Order order, LocalDate day, Chance chance) {
        var season = Season.of(day);
        return chance.happens(bargains) ? order.less(season.percentOff(), season.coupon()) : order;
    }
}
