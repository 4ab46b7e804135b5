package io.clientele.outreach.shop;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;
import java.util.Optional;

/** What the environment says of the business; {@code CLIENTELE_SHOP_*}. */
@ConfigMapping(prefix = "clientele.shop")
interface ShopConfig {

    @WithDefault("Our shop")
    String name();

    Optional<String> sender();

    Optional<String> senderName();

    Optional<String> replyTo();

    Optional<String> postalAddress();

    @WithDefault("UTC")
    ZoneId zone();

    @WithDefault("EUR")
    String currency();

    Optional<String> country();

    @WithDefault("en")
    String language();

    Optional<String> kind();

    @WithDefault("CLIENT")
    Target target();
}
