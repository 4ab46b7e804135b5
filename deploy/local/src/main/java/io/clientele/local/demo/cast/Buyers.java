package io.clientele.local.demo.cast;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Catalogue;
import io.clientele.local.demo.world.Culture;
import java.util.List;

/** They are sold to, once or every week: customers. */
final class Buyers {

    static final List<Member> ALL = List.of(
            new Member(
                    "anan-srisuk",
                    "CUSTOMER",
                    "new",
                    "Bought the picture from the ride at the theme park.",
                    Culture.THAI,
                    12,
                    Member.person("Anan", "Srisuk", "male"),
                    diary -> diary.daysAgo(12).ordered(Order.of("CAST-ANAN").with("PARK-FRAME", 1))),
            new Member(
                    "pim-jaidee",
                    "CUSTOMER",
                    "loyal; a habit, watch for its break",
                    "Has the week's pictures printed, every week.",
                    Culture.THAI,
                    371,
                    Member.person("Pim", "Jaidee", "female"),
                    diary -> every(7, 371, diary, "CAST-PIM-", "PRINT-10", 24)),
            new Member(
                    "emma-walsh",
                    "CUSTOMER",
                    "loyal; a subscription is not tailored",
                    "In the print club for three years, all by herself.",
                    Culture.ENGLISH,
                    1095,
                    Member.person("Emma", "Walsh", "female"),
                    diary -> every(30, 1095, diary, "CAST-EMMA-", "CLUB", 1)),
            new Member(
                    "karim-nassar",
                    "CUSTOMER",
                    "new",
                    "Needed passport pictures, once.",
                    Culture.ARABIC,
                    20,
                    Member.person("Karim", "Nassar", "male"),
                    diary -> diary.daysAgo(20).ordered(Order.of("CAST-KARIM").with("PASSPORT", 1))),
            new Member(
                    "joko-susanto",
                    "CUSTOMER",
                    "promotion-driven",
                    "Comes when there is a coupon, and only then.",
                    Culture.INDONESIAN,
                    420,
                    Member.person("Joko", "Susanto", "male"),
                    Buyers::onlyWithCoupons),
            new Member(
                    "patrick-doyle",
                    "CUSTOMER",
                    "angry",
                    "His book came late and creased; nobody has answered yet.",
                    Culture.ENGLISH,
                    40,
                    Member.person("Patrick", "Doyle", "male"),
                    Buyers::waitsForAnAnswer),
            new Member(
                    "wei-zhang",
                    "PROSPECT",
                    "prospective",
                    "Asked what old pictures cost to scan, and left an address.",
                    Culture.CHINESE,
                    30,
                    Member.person("Wei", "Zhang", "male"),
                    diary -> diary.daysAgo(30).contact("INQUIRY", "counter", "Customer desk")),
            new Member(
                    "meiling-chen",
                    "PROSPECT",
                    "determined",
                    "Came back twice to the same book and has it in the basket.",
                    Culture.CHINESE,
                    9,
                    Member.person("Meiling", "Chen", "female"),
                    Buyers::aboutToBuy));

    private Buyers() {}

    private static void every(int days, int since, Diary diary, String order, String sku, int quantity) {
        for (var ago = since; ago > 0; ago -= days) {
            diary.daysAgo(ago).ordered(Order.of(order + (since - ago) / days).with(sku, quantity));
        }
    }

    private static void onlyWithCoupons(Diary diary) {
        for (var ago : List.of(420, 330, 210, 120, 35)) {
            var order = Order.of("CAST-JOKO-" + ago).with("CANVAS-30", 1).with("MUG", 2);
            diary.daysAgo(ago).ordered(order.less(20, "LIGHTS20"));
        }
    }

    private static void waitsForAnAnswer(Diary diary) {
        diary.daysAgo(40).ordered(Order.of("CAST-PATRICK").with("BOOK-TRAVEL", 1));
        diary.daysAgo(20).contact("ORDER_STATUS", "email", "Customer desk");
        diary.daysAgo(9).contact("COMPLAINT", "email", "Customer desk");
        diary.did("Complaint Opened", "complaint_id", "C-CAST-PATRICK", "order_id", "CAST-PATRICK");
    }

    private static void aboutToBuy(Diary diary) {
        var book = Catalogue.get("BOOK-BABY");
        diary.daysAgo(9).did("Products Searched", "query", "baby book").viewed(book);
        diary.daysAgo(5).viewed(book);
        diary.daysAgo(2).viewed(book).added(book, 1);
    }
}
