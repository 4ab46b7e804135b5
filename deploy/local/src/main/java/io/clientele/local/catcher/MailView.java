package io.clientele.local.catcher;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One mail, whole. */
record MailView(
        long id,
        String receivedAt,
        String from,
        List<String> to,
        String subject,
        int size,
        List<MailContent.Field> headers,
        @Nullable String text,
        @Nullable String html) {

    static MailView of(Mail mail) {
        var content = MailContent.of(mail);
        return new MailView(
                mail.id(),
                mail.receivedAt().toString(),
                mail.from(),
                mail.to(),
                MailContent.subjectOf(mail),
                mail.source().length,
                content.headers(),
                content.text().orElse(null),
                content.html().orElse(null));
    }
}
