package io.clientele.local.demo.cast;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Culture;
import java.util.List;

/** They act for a house, ours or another's: not scored themselves. */
final class Staff {

    static final List<Member> ALL = List.of(
            new Member(
                            "ciara-nolan",
                            "NOT_SCORED",
                            "internal",
                            "Works in our shop and buys with the staff's discount.",
                            Culture.ENGLISH,
                            300,
                            Member.person("Ciara", "Nolan", "female"),
                            Staff::staffDiscount)
                    .with("internal", true),
            new Member(
                            "malee-thongdee",
                            "NOT_SCORED",
                            "purchasing agent: the organisation is",
                            "Buys for Andaman Hotels.",
                            Culture.THAI,
                            60,
                            Member.person("Malee", "Thongdee", "female"),
                            diary -> diary.daysAgo(52).contact("ONGOING", "email", "Kitti Boonmee"))
                    .with("role", "PURCHASING_AGENT")
                    .with("organisation", "andaman-hotels"));

    private Staff() {}

    private static void staffDiscount(Diary diary) {
        for (var ago : List.of(290, 170, 60)) {
            diary.daysAgo(ago)
                    .ordered(Order.of("CAST-CIARA-" + ago).with("BOOK-HARD", 1).less(30, "STAFF"));
        }
    }
}
