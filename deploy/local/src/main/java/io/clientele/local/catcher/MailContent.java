package io.clientele.local.catcher;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** A mail as its reader sees it: decoded headers, its text and its HTML. */
record MailContent(List<Field> headers, Optional<String> text, Optional<String> html) {

    record Field(String name, String value) {}

    static MailContent of(Mail mail) {
        try {
            var message = parse(mail);
            var headers = new ArrayList<Field>();
            for (var header : Collections.list(message.getAllHeaders())) {
                headers.add(field(header));
            }
            return new MailContent(headers, find(message, "text/plain"), find(message, "text/html"));
        } catch (MessagingException | IOException unreadable) {
            return new MailContent(List.of(), Optional.of("This mail can't be read: " + unreadable), Optional.empty());
        }
    }

    static String subjectOf(Mail mail) {
        try {
            var subject = parse(mail).getSubject();
            return subject == null ? "" : subject;
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static MimeMessage parse(Mail mail) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.source()));
    }

    private static Field field(Header header) throws UnsupportedEncodingException {
        return new Field(header.getName(), MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
    }

    private static Optional<String> find(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return Optional.of(part.getContent().toString());
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = find(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
