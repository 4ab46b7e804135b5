package io.clientele.outreach.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings with what the environment adds to them, and what is still missing before a campaign may go out. */
record ShopView(
        String name,
        @Nullable String sender,
        @Nullable String senderName,
        @Nullable String replyTo,
        @Nullable String postalAddress,
        @Nullable String country,
        String language,
        @Nullable String kind,
        Target target,
        String zone,
        String currency,
        String publicUrl,
        List<String> missingForLaunch) {

    static ShopView of(Shop shop) {
        return new ShopView(
                shop.name(),
                shop.sender(),
                shop.senderName(),
                shop.replyTo(),
                shop.postalAddress(),
                shop.country(),
                shop.language(),
                shop.kind(),
                shop.target(),
                shop.zone().getId(),
                shop.currency().getCurrencyCode(),
                shop.publicUrl(),
                shop.missingForLaunch());
    }
}
