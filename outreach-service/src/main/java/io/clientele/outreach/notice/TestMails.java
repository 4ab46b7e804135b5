package io.clientele.outreach.notice;

import com.sanctionco.jmail.JMail;
import io.clientele.kit.Problem;
import io.clientele.outreach.preview.Previews;
import io.clientele.outreach.preview.Viewpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A campaign's mail for the eyes of those who make it; its links count nothing. */
@ApplicationScoped
public class TestMails {

    private static final int MOST = 10;

    private final Previews previews;
    private final Notices notices;

    TestMails(Previews previews, Notices notices) {
        this.previews = previews;
        this.notices = notices;
    }

    /** @throws Problem.Refusal 400 if an address is none or there are over ten, and as {@link Notices#send} says */
    public void send(UUID campaignId, UUID templateId, List<String> to, Viewpoint viewpoint) {
        var mistakes = mistakes(to);
        if (!mistakes.isEmpty()) {
            throw Problem.badRequest(mistakes);
        }
        var mail = previews.contentOfCampaign(campaignId, templateId, viewpoint);
        notices.send(to, "[Test] " + mail.subject(), mail.text(), mail.html());
    }

    private static List<Problem.Error> mistakes(List<String> to) {
        var mistakes = new ArrayList<Problem.Error>();
        if (to.isEmpty() || to.size() > MOST) {
            mistakes.add(new Problem.Error("to", "must hold 1 to " + MOST + " addresses"));
        }
        for (int i = 0; i < to.size(); i++) {
            if (!JMail.strictValidator().isValid(to.get(i))) {
                mistakes.add(new Problem.Error("to[" + i + "]", "must be an e-mail address"));
            }
        }
        return mistakes;
    }
}
