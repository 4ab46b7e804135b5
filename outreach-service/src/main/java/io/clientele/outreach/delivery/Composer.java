package io.clientele.outreach.delivery;

import io.clientele.outreach.message.Octets;
import io.clientele.outreach.message.UnwritableMail;
import io.clientele.outreach.relay.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Fills in what is one person's, and writes the mail. */
@ApplicationScoped
class Composer {

    private final LinkMaker linkMaker;
    private final Clock clock;

    Composer(LinkMaker linkMaker, Clock clock) {
        this.linkMaker = linkMaker;
        this.clock = clock;
    }

    /** @throws UnwritableMail with a sentence for the ledger */
    Letter compose(Turn turn, Octets paper) {
        var job = turn.job();
        var mark = turn.mark();
        try {
            var links = linkMaker.links(job.publicUrl, mark.campaignId(), mark.profileId(), job.linkNumbers);
            var content = job.template.render(turn.person(), links);
            paper.clear();
            job.frame.write(mark.profileId(), mark.email(), content, links, clock.instant(), paper);
            return new Letter(mark, new Envelope(job.frame.sender(), mark.email()), paper);
        } catch (UnwritableMail refused) {
            throw refused;
        } catch (RuntimeException broken) { // of marketers' words and people's attributes, anything may come
            throw new UnwritableMail("The mail could not be written: " + broken.getMessage());
        }
    }
}
