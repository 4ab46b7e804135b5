package io.clientele.outreach.delivery;

import io.clientele.outreach.ledger.Destinations;
import io.clientele.outreach.ledger.Dispatch;
import io.clientele.outreach.message.MailFrame;
import io.clientele.outreach.shop.Shops;
import io.clientele.outreach.template.Templates;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a campaign's mail ready: its template split, its frame built, its links numbered. */
@ApplicationScoped
class Jobs {

    private final Templates templates;
    private final Shops shops;
    private final Destinations destinations;

    Jobs(Templates templates, Shops shops, Destinations destinations) {
        this.templates = templates;
        this.shops = shops;
        this.destinations = destinations;
    }

    Job ready(Dispatch dispatch) {
        var shop = shops.current();
        var template = templates.compiled(dispatch.templateId());
        return new Job(
                dispatch,
                template,
                MailFrame.of(shop, dispatch.campaignId(), dispatch.topic()),
                destinations.numbers(dispatch.campaignId(), template.destinations()),
                shop.publicUrl());
    }
}
