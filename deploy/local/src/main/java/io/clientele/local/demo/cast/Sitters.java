package io.clientele.local.demo.cast;

import io.clientele.local.demo.diary.Diary;
import io.clientele.local.demo.diary.Order;
import io.clientele.local.demo.world.Culture;
import java.math.BigDecimal;
import java.util.List;

/** They are served in the studio, by a photographer they know. */
final class Sitters {

    private static final String AOIFE = "Aoife Brennan";
    private static final String RANA = "Rana Khalil";

    static final List<Member> ALL = List.of(
            new Member(
                    "niamh-byrne",
                    "CLIENT",
                    "live engagement",
                    "Talked it over with Aoife, sat for her with Daniel, and chose an album made for the two.",
                    Culture.ENGLISH,
                    80,
                    Member.person("Niamh", "Byrne", "female"),
                    Sitters::albumMadeForTwo),
            new Member(
                    "layla-haddad",
                    "BECOMING_CLIENT",
                    "RISING",
                    "First a free sitting, now the third visit to Rana, who knows how she likes her pictures.",
                    Culture.ARABIC,
                    150,
                    Member.person("Layla", "Haddad", "female"),
                    Sitters::thirdVisit));

    private Sitters() {}

    private static void albumMadeForTwo(Diary diary) {
        var album = Order.of("CAST-NIAMH")
                .with("SITTING-FAMILY", 1)
                .with("ALBUM", 1)
                .by(AOIFE);
        diary.daysAgo(80).contact("CONSULTATION", "studio", AOIFE);
        diary.did("Need Stated", "need_id", "N-NIAMH", "text", "A picture of us each year", "long_term", true);
        diary.daysAgo(74).contact("ADVICE", "phone", AOIFE).quoted("Q-NIAMH", new BigDecimal("530.00"));
        diary.did("Preference Stated", "name", "finish", "value", "black and white");
        diary.did("Preference Stated", "name", "paper", "value", "cotton");
        diary.did("Appointment Booked", "handled_by", AOIFE);
        diary.daysAgo(45).ordered(album);
        diary.is("birthday", diary.today().plusDays(3).minusYears(34).toString());
        diary.daysAgo(38).contact("CONSULTATION", "studio", AOIFE);
        diary.daysAgo(20).contact("ONGOING", "email", AOIFE);
        diary.did("Review Posted", "rating", 5, "of", "Lumen Photo", "source", "reviews");
    }

    private static void thirdVisit(Diary diary) {
        diary.daysAgo(150).did("Appointment Booked", "handled_by", RANA);
        diary.ordered(Order.of("CAST-LAYLA-1")
                .with("SITTING", 1)
                .less(100, "FREE-SITTING")
                .by(RANA));
        diary.daysAgo(75).did("Appointment Booked", "handled_by", RANA);
        diary.ordered(Order.of("CAST-LAYLA-2").with("SITTING", 1).by(RANA));
        diary.did("Preference Stated", "name", "light", "value", "soft, from the left");
        diary.daysAgo(18).contact("ADVICE", "phone", RANA);
        diary.daysAgo(14).did("Appointment Booked", "handled_by", RANA);
        diary.ordered(Order.of("CAST-LAYLA-3").with("SITTING", 1).by(RANA));
        diary.did("Preference Stated", "name", "finish", "value", "silk");
    }
}
