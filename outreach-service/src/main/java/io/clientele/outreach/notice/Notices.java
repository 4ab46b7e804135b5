package io.clientele.outreach.notice;

import io.clientele.kit.Problem;
import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.shop.Shops;
import io.quarkus.logging.Log;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends single mails in the shop's name, and waits until the relay has taken them: not inside a transaction. */
@ApplicationScoped
public class Notices {

    private final Mailer mailer;
    private final Shops shops;

    Notices(Mailer mailer, Shops shops) {
        this.mailer = mailer;
        this.shops = shops;
    }

    /**
     * One mail for each address; {@code html} may be missing.
     *
     * @throws Problem.Refusal 409 if the settings name no sender, 503 if the relay does not take it
     */
    public void send(List<String> to, String subject, String text, @Nullable String html) {
        var shop = shops.current();
        if (shop.sender() == null) {
            throw Problem.conflict("The settings of the business name no sender yet");
        }
        var mails = to.stream()
                .map(address -> mail(address, subject, text, html, shop))
                .toArray(Mail[]::new);
        try {
            mailer.send(mails);
        } catch (RuntimeException refused) {
            var reply = String.valueOf(refused.getMessage()).replaceAll("\\S+@\\S+", "…");
            Log.warnf("The relay did not take %d single mails: %s", mails.length, reply);
            throw new Problem.Refusal(503, "The mail server does not take this mail now", List.of());
        }
    }

    private static Mail mail(String to, String subject, String text, @Nullable String html, Shop shop) {
        var mail = Mail.withText(to, subject, text).setFrom(from(shop));
        if (html != null) {
            mail.setHtml(html);
        }
        if (shop.replyTo() != null) {
            mail.setReplyTo(shop.replyTo());
        }
        return mail;
    }

    private static String from(Shop shop) {
        return "\"%s\" <%s>".formatted(shop.displayName().replaceAll("[\"\\\\]", "'"), shop.sender());
    }
}
