package io.clientele.profile.vocabulary;

import java.util.Locale;

/** What may be true of somebody and says something about the tie; each is a column of the question in {@link Behaviour}. */
enum Figure {
    BOUGHT,
    /** On two days or more. */
    CAME_AGAIN,
    TAILORED_CONTRACT,
    PLAIN_CONTRACT,
    APPOINTMENT,
    ADVISED,
    TAILORED_WORK,
    SUBSCRIPTION,
    ATTENDED,
    FOLLOWS_ONLY,
    USES_ONLY,
    LOOKED_AROUND,
    STAYS,
    CARE,
    LEARNING,
    RENT,
    GIVING,
    TICKETS,
    TRAVEL,
    READING,
    ORGANISATION;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
