package io.clientele.profile.choice;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who needs an account manager.
 *
 * @param categories of what they buy, the most bought first
 * @param said who sources say looks after them
 */
record Buyer(
        UUID profileId,
        @Nullable String language,
        List<String> categories,
        @Nullable String said) {

    /** What was said is of the one who leaves. */
    Buyer withoutSaid() {
        return new Buyer(profileId, language, categories, null);
    }
}
