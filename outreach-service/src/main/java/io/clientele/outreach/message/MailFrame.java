package io.clientele.outreach.message;

import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.template.Content;
import io.clientele.outreach.template.Links;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** What is the same in all mails of a campaign; {@code write} adds what is one recipient's. Safe for many threads. */
public final class MailFrame {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT);

    private final String sender;
    private final byte[] fixed;
    private final byte[] nextPart;
    private final byte[] lastPart;
    private final String messageId;
    private final ZoneId zone;

    private MailFrame(String sender, byte[] fixed, byte[] nextPart, byte[] lastPart, String messageId, ZoneId zone) {
        this.sender = sender;
        this.fixed = fixed;
        this.nextPart = nextPart;
        this.lastPart = lastPart;
        this.messageId = messageId;
        this.zone = zone;
    }

    /** @throws UnwritableMail if the settings cannot stand in a header */
    public static MailFrame of(Shop shop, UUID campaignId, String topic) {
        var sender = Header.mailable(String.valueOf(shop.sender()));
        var domain = sender.substring(sender.lastIndexOf('@') + 1);
        var campaign = hex(campaignId);
        var boundary = "=_" + campaign; // neither encoding of a body can make these two characters
        var head = new Octets()
                .line("From: " + Header.mailbox(shop.displayName(), sender))
                .line("MIME-Version: 1.0")
                .line("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                .line("List-Id: " + Header.mailbox(topic, listOf(topic, domain)))
                .line("Feedback-ID: " + campaign + ":clientele")
                .line("Content-Type: multipart/alternative;")
                .line(" boundary=\"" + boundary + '"');
        if (shop.replyTo() != null) {
            head.line("Reply-To: " + Header.mailable(shop.replyTo()));
        }
        return new MailFrame(
                sender,
                head.toString().getBytes(StandardCharsets.UTF_8),
                ("--" + boundary + "\r\n").getBytes(StandardCharsets.US_ASCII),
                ("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII),
                "." + campaign + "@" + domain + ">",
                shop.zone());
    }

    public String sender() {
        return sender;
    }

    /** @throws UnwritableMail if the subject or the address cannot stand in a header */
    public void write(UUID recipient, String email, Content content, Links links, Instant at, Octets out) {
        out.add(fixed);
        out.add("To: ").line(Header.mailable(email));
        out.add("Subject: ").line(Header.text(content.subject(), 9));
        out.add("Date: ").line(DATE.format(at.atZone(zone)));
        out.add("Message-ID: <")
                .add(hex(recipient))
                .line(messageId); // the same each time, so that a copy is known as one
        out.add("List-Unsubscribe: <").add(Header.address(links.unsubscribe())).line(">");
        out.line().add(nextPart);
        Body.write("plain", content.text(), out);
        out.add(nextPart);
        Body.write("html", content.html(), out);
        out.add(lastPart);
    }

    /** RFC 2919 wants a name below a domain of the sender's. */
    private static String listOf(String topic, String domain) {
        var label = topic.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return (label.isEmpty() ? "topic-" + Integer.toHexString(topic.hashCode()) : label) + "." + domain;
    }

    private static String hex(UUID id) {
        return id.toString().replace("-", "");
    }
}
