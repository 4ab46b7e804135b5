package io.clientele.outreach.tracking;

import io.clientele.outreach.ledger.Addressee;
import io.clientele.outreach.ledger.Deliveries;
import io.clientele.outreach.ledger.Dispatches;
import io.clientele.outreach.shop.Shops;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Asks whoever wants less mail how much less, and does it. */
@ApplicationScoped
class WayOut {

    private final Unsubscription unsubscription;
    private final Deliveries deliveries;
    private final Dispatches dispatches;
    private final Shops shops;

    WayOut(Unsubscription unsubscription, Deliveries deliveries, Dispatches dispatches, Shops shops) {
        this.unsubscription = unsubscription;
        this.deliveries = deliveries;
        this.dispatches = dispatches;
        this.shops = shops;
    }

    TemplateInstance ask(LinkToken token) {
        var address = deliveries
                .addressee(token.campaignId(), token.profileId())
                .map(who -> veiled(who.email()))
                .orElse("");
        var reader = reader(token);
        return new RecipientPages.unsubscribe(reader, topic(token), address).setLocale(reader.locale());
    }

    /** {@code from} is {@code all}, or anything else for the topic of the mail. */
    TemplateInstance act(LinkToken token, @Nullable String from, @Nullable String userAgent) {
        var fromAll = "all".equals(from);
        var reader = reader(token);
        unsubscription.unsubscribe(token, fromAll, Visitor.of("POST", userAgent));
        return new RecipientPages.unsubscribed(reader, fromAll ? "" : topic(token)).setLocale(reader.locale());
    }

    private String topic(LinkToken token) {
        return dispatches.find(token.campaignId()).orElseThrow().topic();
    }

    private Reader reader(LinkToken token) {
        var shop = shops.current();
        var language = deliveries
                .addressee(token.campaignId(), token.profileId())
                .map(Addressee::language)
                .orElse(null);
        return Reader.of(shop.name(), language, shop.language());
    }

    /** Whoever gets hold of the link learns no address from it. */
    private static String veiled(String email) {
        return email.substring(0, 1) + "…" + email.substring(email.lastIndexOf('@'));
    }
}
