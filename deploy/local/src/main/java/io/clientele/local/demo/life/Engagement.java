package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Contract;
import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Chance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;

/** How an organisation comes to a contract with us, and the work that follows from it. */
final class Engagement {

    private static final Set<Month> VISITS = Set.of(Month.MAY, Month.OCTOBER);

    private Engagement() {}

    /** One in four stops at the offer. */
    static void tell(String userId, boolean school, String by, Diary books, LocalDate met, Chance chance) {
        books.on(met).contact("INQUIRY", "phone", by);
        books.on(met.plusDays(chance.between(5, 20))).contact("CONSULTATION", "visit", by);
        books.did("Need Stated", "need_id", "N-" + userId, "text", need(school), "long_term", true);
        var fee = new BigDecimal(school ? "3400.00" : "5760.00");
        books.quoted("Q-" + userId, fee);
        if (chance.happens(.75)) {
            var signed = met.plusDays(chance.between(25, 50));
            books.on(signed).signed(contract(userId, school, fee, signed));
            work(userId, school, by, books, signed, chance);
        }
    }

    private static String need(boolean school) {
        return school ? "Class pictures and a yearbook, every year" : "Pictures for all that we publish";
    }

    private static Contract contract(String userId, boolean school, BigDecimal fee, LocalDate signed) {
        return new Contract(
                "K-" + userId,
                school ? "School pictures" : "Company photographer",
                school ? List.of("classes", "yearbook") : List.of("portraits", "events"),
                fee,
                signed,
                signed.plusYears(2));
    }

    /** Schools each October and May, companies every month; one in five leaves after the first year. */
    private static void work(String userId, boolean school, String by, Diary books, LocalDate signed, Chance chance) {
        var end = chance.happens(.2) ? signed.plusYears(1) : books.today();
        var date = chance.between(3, 26);
        var days = signed.datesUntil(end.isBefore(signed) ? signed : end)
                .filter(day -> day.getDayOfMonth() == date && (!school || VISITS.contains(day.getMonth())))
                .toList();
        for (var day : days) {
            var order = Order.of(userId.replace("lumen", "LP") + "-" + day).by(by);
            books.on(day).ordered(school ? classes(order, chance) : order.with("RETAINER", 1));
            if (chance.happens(school ? .9 : .3)) {
                books.on(day.plusDays(chance.between(5, 25))).contact("ONGOING", "phone", by);
            }
        }
        if (end.isBefore(books.today())) {
            books.on(end).did("Contract Ended", "contract_id", "K-" + userId);
        }
    }

    private static Order classes(Order order, Chance chance) {
        var pupils = 10 * chance.between(12, 60);
        var pictures = order.with("SCHOOL-DAY", chance.between(1, 3)).with("SCHOOL-CLASS", pupils);
        return chance.happens(.5) ? pictures.with("SCHOOL-BOOK", pupils / 2) : pictures;
    }
}
