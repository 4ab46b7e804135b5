package io.clientele.profile.voice;

import io.clientele.profile.activity.Meaning;
import io.clientele.profile.activity.Properties;
import io.clientele.profile.fact.Forms;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Set;

/** Knows what reviews, shares and sessions must look like; they are read as they were told. */
@ApplicationScoped
class Voice implements Meaning {

    private static final Set<String> EVENTS = Set.of(Review.POSTED, Share.SHARED, Session.ATTENDED);
    private static final BigDecimal MOST_STARS = BigDecimal.TEN;

    @Override
    public Set<String> events() {
        return EVENTS;
    }

    @Override
    public void check(String event, Properties said) {
        switch (event) {
            case Review.POSTED -> checkReview(said);
            case Share.SHARED -> {
                said.text("channel");
                said.text("of");
                said.read("url", Forms::url);
            }
            default -> {
                said.need("session_id");
                said.text("session_id", 255);
                said.text("title");
            }
        }
    }

    private static void checkReview(Properties said) {
        var rating = said.number("rating");
        said.mistakes()
                .unless(
                        rating == null || (rating.signum() >= 0 && rating.compareTo(MOST_STARS) <= 0),
                        said.path() + ".rating",
                        "must be a number from 0 to 10");
        said.text("of");
        said.text("source");
        said.text("text", 5000);
        said.read("url", Forms::url);
    }
}
