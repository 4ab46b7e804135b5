package io.clientele.outreach.console.colleagues;

import io.clientele.kit.Problem;
import io.clientele.outreach.colleague.Colleague;
import io.clientele.outreach.notice.Notices;
import io.clientele.outreach.shop.Shops;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The mail with which a colleague chooses a password. */
@ApplicationScoped
class Invitations {

    @CheckedTemplate(basePath = "colleagues")
    record mail(String name, String shop, String link) implements TemplateInstance {}

    private final Shops shops;
    private final Notices notices;

    Invitations(Shops shops, Notices notices) {
        this.shops = shops;
        this.notices = notices;
    }

    String link(String token) {
        return shops.current().publicUrl() + "/console/invitations/" + token;
    }

    /** False if it could not be handed to the mail server now. */
    boolean send(Colleague colleague, String link) {
        var shop = shops.current();
        var text = new mail(colleague.name(), shop.name(), link).render();
        try {
            notices.send(List.of(colleague.email()), "Clientele · " + shop.name(), text, null);
            return true;
        } catch (Problem.Refusal unsent) {
            return false;
        }
    }
}
