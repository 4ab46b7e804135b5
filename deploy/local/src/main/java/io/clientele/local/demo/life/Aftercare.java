package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Chance;
import java.time.LocalDate;

/** What may come after an order: questions, returns, complaints, and praise. */
final class Aftercare {

    private static final String DESK = "Customer desk";
    private static final String REVIEWS = "https://reviews.example/lumen-photo";

    private Aftercare() {}

    static void follow(Order order, Diary diary, LocalDate day, Chance chance) {
        if (chance.happens(.05)) {
            diary.on(day.plusDays(chance.between(1, 5))).contact("ORDER_STATUS", "email", DESK);
        }
        if (chance.happens(.04)) {
            goBack(order, diary, day.plusDays(chance.between(3, 20)), chance);
        }
        if (chance.happens(.025)) {
            complain(order, diary, day.plusDays(chance.between(2, 15)), chance);
        } else if (chance.happens(.06)) {
            praise(diary.on(day.plusDays(chance.between(4, 30))), chance);
        }
    }

    private static void goBack(Order order, Diary diary, LocalDate day, Chance chance) {
        diary.on(day).contact("RETURN", "email", DESK);
        diary.refunded(chance.happens(.5) ? order.firstLine() : order);
    }

    /** Two of three are settled within days; the others stay open. */
    private static void complain(Order order, Diary diary, LocalDate day, Chance chance) {
        diary.on(day).contact("COMPLAINT", "email", DESK);
        diary.did("Complaint Opened", "complaint_id", "C-" + order.id(), "order_id", order.id());
        if (chance.happens(.67)) {
            diary.on(day.plusDays(chance.between(1, 9))).did("Complaint Closed", "complaint_id", "C-" + order.id());
        }
    }

    private static void praise(Diary diary, Chance chance) {
        var rating = chance.happens(.8) ? 5 : chance.between(2, 4);
        diary.did("Review Posted", "rating", rating, "of", "Lumen Photo", "source", "reviews", "url", REVIEWS);
        if (chance.happens(.3)) {
            diary.did("Content Shared", "channel", "social");
        }
    }
}
