package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Chance;
import java.time.LocalDate;
import java.util.List;

/** A sitting in the studio: talked over first, and often something made for them comes of it. */
final class Sitting {

    private static final List<String> FINISHES = List.of("matt", "silk", "black and white", "warm tones");
    private static final List<String> MADE = List.of("ALBUM", "RETOUCH", "WALL");

    private Sitting() {}

    static Order order(Order order, Habits habits, Diary diary, LocalDate day, Chance chance) {
        var by = habits.photographer();
        var sitting =
                order.with(chance.happens(.5) ? "SITTING" : "SITTING-FAMILY", 1).by(by);
        diary.on(day.minusDays(chance.between(8, 28)));
        diary.contact("CONSULTATION", "studio", by);
        if (chance.happens(.6)) {
            sitting = sitting.with(chance.of(MADE), 1);
            diary.did("Preference Stated", "name", "finish", "value", chance.of(FINISHES));
            diary.quoted("Q-" + sitting.id(), sitting.total());
        }
        diary.did("Appointment Booked", "handled_by", by, "on", day.toString());
        diary.on(day);
        return sitting;
    }
}
