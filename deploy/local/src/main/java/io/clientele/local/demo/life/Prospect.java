package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.world.Catalogue;
import io.clientele.local.demo.world.Chance;
import io.clientele.local.demo.world.Person;

/** Has bought nothing yet: signed up for the newsletter; some only look, some are about to, some were never seen again. */
final class Prospect implements Life {

    @Override
    public void tell(Person person, Diary diary, Chance chance) {
        var met = diary.today().minusDays(chance.between(30, 400));
        diary.early(met).is(person.traits());
        if (person.email() != null) {
            Consents.ofSubscriber(diary, met, chance);
        }
        OnlineShop.browse(diary, met, chance);
        if (chance.happens(.3)) {
            look(diary, chance);
        } else if (chance.happens(.3)) {
            decide(diary, chance);
        } else if (chance.happens(.3)) {
            diary.daysAgo(chance.between(2, 120)).contact("INQUIRY", "web", null);
        }
    }

    /** Ten pictures and more in one month, and never a basket. */
    private static void look(Diary diary, Chance chance) {
        for (var visit = chance.between(3, 5); visit > 0; visit--) {
            diary.daysAgo(chance.between(1, 28));
            for (var seen = chance.between(3, 5); seen > 0; seen--) {
                diary.viewed(chance.of(Catalogue.in("Gifts")));
            }
        }
    }

    /** Searches, comes back to one thing, and puts it into the basket. */
    private static void decide(Diary diary, Chance chance) {
        var wanted = chance.of(Catalogue.in("Books"));
        var start = chance.between(5, 20);
        diary.daysAgo(start).did("Products Searched", "query", wanted.name()).viewed(wanted);
        diary.daysAgo(start - chance.between(1, 4)).viewed(wanted).added(wanted, 1);
    }
}
