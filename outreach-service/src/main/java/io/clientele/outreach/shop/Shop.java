package io.clientele.outreach.shop;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The business as it is now. {@code country} is ISO 3166-1 alpha-2, {@code language} BCP 47, {@code publicUrl} the root
 * of every link in mail, without a slash at its end.
 */
public record Shop(
        String name,
        @Nullable String sender,
        @Nullable String senderName,
        @Nullable String replyTo,
        @Nullable String postalAddress,
        ZoneId zone,
        Currency currency,
        @Nullable String country,
        String language,
        @Nullable String kind,
        Target target,
        String publicUrl) {

    static Shop of(ShopSettings settings, ZoneId zone, Currency currency, String publicUrl) {
        return new Shop(
                settings.name(),
                settings.sender(),
                settings.senderName(),
                settings.replyTo(),
                settings.postalAddress(),
                zone,
                currency,
                settings.country(),
                settings.language(),
                settings.kind(),
                settings.target(),
                publicUrl);
    }

    /** The settings without which the law lets nobody send marketing mail; empty when a campaign may go out. */
    public List<String> missingForLaunch() {
        var missing = new ArrayList<String>();
        if (sender == null) {
            missing.add("sender");
        }
        if (postalAddress == null) {
            missing.add("postalAddress");
        }
        return missing;
    }

    /** The name that stands beside the sender's address. */
    public String displayName() {
        return senderName == null ? name : senderName;
    }
}
