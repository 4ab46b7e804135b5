package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Chance;
import java.time.LocalDate;

/** Ready at once, over a counter: the park's kiosk and the shop's. */
final class Counters {

    private Counters() {}

    static Order park(Order order, Diary diary, LocalDate day, Chance chance) {
        diary.on(day);
        var picture = chance.happens(.7) ? "PARK-RIDE" : "PARK-FRAME";
        var filled = order.with(picture, chance.between(1, 3));
        if (chance.happens(.3)) {
            filled = filled.with("PARK-RING", chance.between(1, 2));
        }
        return chance.happens(.15) ? filled.with("PARK-DAY", 1) : filled;
    }

    static Order shop(Order order, Diary diary, LocalDate day, Chance chance) {
        diary.on(day);
        return chance.happens(.75) ? order.with("PASSPORT", 1) : order.with("SCAN", chance.between(8, 90));
    }
}
