package io.clientele.outreach.console.colleagues;

import io.clientele.outreach.colleague.Colleague;
import io.clientele.outreach.shop.Shops;
import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;

/** The mail with which a colleague chooses a password. */
@ApplicationScoped
class Invitations {

    @CheckedTemplate(basePath = "colleagues")
    record mail(String name, String shop, String link) implements TemplateInstance {}

    private final Shops shops;
    private final Mailer mailer;

    Invitations(Shops shops, Mailer mailer) {
        this.shops = shops;
        this.mailer = mailer;
    }

    String link(String token) {
        return shops.current().publicUrl() + "/console/invitations/" + token;
    }

    /** False if it could not be handed to the mail server now. */
    boolean send(Colleague colleague, String link) {
        var shop = shops.current();
        if (shop.sender() == null) {
            return false;
        }
        var text = new mail(colleague.name(), shop.name(), link).render();
        try {
            mailer.send(Mail.withText(colleague.email(), "Clientele · " + shop.name(), text)
                    .setFrom(shop.sender()));
            return true;
        } catch (RuntimeException undelivered) {
            Log.warnf(undelivered, "An invitation could not be mailed");
            return false;
        }
    }
}
