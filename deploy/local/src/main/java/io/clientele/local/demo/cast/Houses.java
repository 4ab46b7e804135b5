package io.clientele.local.demo.cast;

import io.clientele.local.demo.diary.Contract;
import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Culture;
import java.math.BigDecimal;
import java.util.List;

/** Schools and companies: most are served under a contract, one only buys by the box. */
final class Houses {

    private static final String TOM = "Tom Whelan";
    private static final String GRACE = "Grace Holloway";
    private static final String KITTI = "Kitti Boonmee";

    static final List<Member> ALL = List.of(
            new Member(
                    "harbour-school",
                    "CLIENT",
                    "STEADY",
                    "Class pictures twice a school year under a contract, always by Tom.",
                    Culture.ENGLISH,
                    760,
                    Member.organisation("Harbour School", TOM),
                    Houses::everySchoolYear),
            new Member(
                    "andaman-hotels",
                    "CLIENT",
                    "retainer signed, nothing invoiced yet",
                    "Signed Kitti up as the house's photographer last week.",
                    Culture.THAI,
                    60,
                    Member.organisation("Andaman Hotels", KITTI),
                    Houses::retainerSigned),
            new Member(
                    "fletcher-interiors",
                    "CLIENT",
                    "STEADY",
                    "A monthly fee, and Grace comes whenever a room is finished.",
                    Culture.ENGLISH,
                    500,
                    Member.organisation("Fletcher Interiors", GRACE),
                    Houses::monthlyFee),
            new Member(
                    "whitfield-moore",
                    "CLIENT",
                    "DORMANT",
                    "A law firm: portraits of its partners three times in six years, from us alone; silent for 14 months.",
                    Culture.ENGLISH,
                    2190,
                    Member.organisation("Whitfield & Moore Solicitors", GRACE),
                    Houses::threeMatters),
            new Member(
                    "nile-souvenirs",
                    "CUSTOMER",
                    "loyal; wholesale",
                    "Orders postcards and magnets each month at list price, and wants no service.",
                    Culture.ARABIC,
                    610,
                    Member.organisation("Nile Souvenirs", "Customer desk"),
                    Houses::byTheBox));

    private Houses() {}

    private static void everySchoolYear(Diary diary) {
        arrive(diary, 760, TOM, "HARBOUR", "Class pictures and a yearbook, every year", "3400.00");
        sign(diary, 730, "HARBOUR", "School pictures", "3400.00", 1095);
        for (var ago = 700; ago > 0; ago -= 175) {
            var visit = Order.of("CAST-HARBOUR-" + ago).with("SCHOOL-DAY", 2).with("SCHOOL-CLASS", 320);
            diary.daysAgo(ago + 12).contact("ONGOING", "phone", TOM);
            diary.daysAgo(ago).ordered(visit.with("SCHOOL-BOOK", 120).by(TOM));
        }
    }

    private static void retainerSigned(Diary diary) {
        arrive(diary, 60, KITTI, "ANDAMAN", "New pictures of every house, season by season", "5760.00");
        diary.daysAgo(30).contact("CONSULTATION", "visit", KITTI);
        diary.did("Preference Stated", "name", "style", "value", "early light, no people");
        sign(diary, 7, "ANDAMAN", "House photographer", "5760.00", 723);
    }

    private static void monthlyFee(Diary diary) {
        arrive(diary, 500, GRACE, "FLETCHER", "Every finished room in pictures", "5760.00");
        sign(diary, 480, "FLETCHER", "Company photographer", "5760.00", 980);
        for (var ago = 470; ago > 0; ago -= 30) {
            diary.daysAgo(ago)
                    .ordered(
                            Order.of("CAST-FLETCHER-" + ago).with("RETAINER", 1).by(GRACE));
            diary.daysAgo(ago - 8).contact("ONGOING", "phone", GRACE);
        }
    }

    private static void threeMatters(Diary diary) {
        arrive(diary, 2190, GRACE, "WHITFIELD", "Portraits of each new partner", "1200.00");
        diary.did("Supplier Declared", "sole", true, "share_of_wallet", 100);
        for (var ago : List.of(2150, 1240, 425)) {
            diary.daysAgo(ago + 20).contact("CONSULTATION", "visit", GRACE);
            diary.did("Preference Stated", "name", "backdrop", "value", "the library");
            diary.daysAgo(ago)
                    .ordered(Order.of("CAST-WHITFIELD-" + ago)
                            .with("PORTRAITS", 2)
                            .by(GRACE));
        }
        diary.daysAgo(424).did("Need Met", "need_id", "N-WHITFIELD");
    }

    private static void byTheBox(Diary diary) {
        for (var ago = 610; ago > 0; ago -= 30) {
            diary.daysAgo(ago)
                    .ordered(Order.of("CAST-NILE-" + ago).with("CARDS-100", 12).with("MAGNETS-50", 4));
        }
    }

    private static void arrive(Diary diary, int ago, String by, String id, String need, String offer) {
        diary.daysAgo(ago).contact("CONSULTATION", "visit", by);
        diary.did("Need Stated", "need_id", "N-" + id, "text", need, "long_term", true);
        diary.daysAgo(ago - 8).contact("ADVICE", "phone", by).quoted("Q-" + id, new BigDecimal(offer));
    }

    private static void sign(Diary diary, int ago, String id, String scope, String fee, int days) {
        var starts = diary.today().minusDays(ago);
        var modules = List.of("pictures", "archive");
        diary.on(starts)
                .signed(new Contract("K-" + id, scope, modules, new BigDecimal(fee), starts, starts.plusDays(days)));
    }
}
