package io.clientele.suite;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Everybody's inboxes behind one mail server that takes what it is given. */
final class Inboxes implements AutoCloseable {

    /** @param headers their names */
    record Received(String to, String subject, String html, String unsubscribe, List<String> headers) {

        /** Where the mail's link leads that a reader sees as {@code text}. */
        String clickOn(String text) {
            var link = Pattern.compile("href=['\"]([^'\"]+/l/[^'\"]+)['\"][^>]*>" + Pattern.quote(text))
                    .matcher(html);
            if (!link.find()) {
                throw new IllegalStateException("No tracked link " + text + " in " + html);
            }
            return link.group(1);
        }
    }

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    Inboxes() {
        server.start();
    }

    String relay() {
        return "127.0.0.1:" + server.getSmtp().getPort();
    }

    List<Received> mails() {
        return Arrays.stream(server.getReceivedMessages())
                .map(Inboxes::received)
                .toList();
    }

    List<String> addresses() {
        return mails().stream().map(Received::to).toList();
    }

    List<String> subjects() {
        return mails().stream().map(Received::subject).toList();
    }

    void forget() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Received received(MimeMessage mail) {
        try {
            var html = (String) ((Multipart) mail.getContent()).getBodyPart(1).getContent();
            var unsubscribe = mail.getHeader("List-Unsubscribe", ",");
            return new Received(
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    html,
                    unsubscribe.substring(unsubscribe.indexOf('<') + 1, unsubscribe.indexOf('>')),
                    Collections.list(mail.getAllHeaders()).stream()
                            .map(Header::getName)
                            .toList());
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
