package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.Person;

/** In the print club: a month's fee each month until they leave, and nobody to talk to. */
final class ClubMember implements Life {

    private static final double LEAVES = .035;

    @Override
    public void tell(Person person, Diary diary, Chance chance) {
        var joined = diary.today().minusDays(chance.between(1, Shopper.HISTORY_DAYS));
        diary.early(joined).is(person.traits());
        if (person.email() != null) {
            Consents.ofBuyer(diary, joined, chance);
        }
        diary.on(joined).did("Page Viewed", "path", "/club", "url", "https://lumen.example/club");
        var id = person.userId().replace("lumen", "LP-club");
        for (var month = 0; month == 0 || !chance.happens(LEAVES); month++) {
            var day = joined.plusMonths(month);
            if (!day.isBefore(diary.today())) {
                break;
            }
            var fee = Order.of(id + "-" + (month + 1)).with("CLUB", 1);
            diary.on(day).ordered(fee);
            if (chance.happens(.2)) {
                OnlineShop.browse(diary, day.plusDays(chance.between(1, 25)), chance);
            }
        }
    }
}
