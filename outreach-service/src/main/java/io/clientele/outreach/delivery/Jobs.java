package io.clientele.outreach.delivery;

import io.clientele.outreach.ledger.Destinations;
import io.clientele.outreach.ledger.Dispatch;
import io.clientele.outreach.mailing.Mailings;
import io.clientele.outreach.message.MailFrame;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes a campaign's mail ready: its template split, its frame built, its links numbered. */
@ApplicationScoped
class Jobs {

    private final Mailings mailings;
    private final Destinations destinations;

    Jobs(Mailings mailings, Destinations destinations) {
        this.mailings = mailings;
        this.destinations = destinations;
    }

    Job ready(Dispatch dispatch) {
        var mailing = mailings.get(dispatch.campaignId(), dispatch.templateId());
        var shop = mailing.shop();
        var template = mailings.compiled(mailing);
        return new Job(
                dispatch,
                template,
                MailFrame.of(shop, dispatch.campaignId(), dispatch.topic()),
                destinations.numbers(dispatch.campaignId(), template.destinations()),
                shop.publicUrl(),
                mailing.words().wanted());
    }
}
