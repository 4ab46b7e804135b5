package io.clientele.local.demo.life;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.world.Chance;
import java.time.LocalDate;

/** What somebody says to our newsletter: seven of ten get it; some refuse, some leave it later, some were never asked. */
final class Consents {

    private Consents() {}

    /** Buyers may be written to about the like until they object (ePrivacy, Art. 13(2)), others only once they agreed. */
    static void ofBuyer(Diary diary, LocalDate day, Chance chance) {
        decide(diary, day, chance.happens(.55) ? "SOFT_OPT_IN" : "CONSENT", "checkout", chance);
    }

    static void ofSubscriber(Diary diary, LocalDate day, Chance chance) {
        decide(diary, day, "CONSENT", "newsletter form", chance);
    }

    static void ofBusiness(Diary diary, LocalDate day, Chance chance) {
        decide(diary, day, "LEGITIMATE_INTEREST", "offer", chance);
    }

    private static void decide(Diary diary, LocalDate day, String basis, String source, Chance chance) {
        var answer = chance.between(1, 100);
        if (answer <= 83) {
            diary.decided("GRANTED", basis, source);
        } else if (answer <= 93) {
            diary.decided("DENIED", "CONSENT", source);
        }
        if (answer <= 9) {
            diary.on(day.plusDays(chance.between(5, 240))).decided("REVOKED", basis, "unsubscribe link");
        }
    }
}
