package io.clientele.local.catcher;

import java.util.List;

/** The newest mails of a search, and how many it found. */
record MailPage(List<Line> items, int found) {

    record Line(long id, String receivedAt, String from, List<String> to, String subject, int size) {

        static Line of(Mail mail) {
            return new Line(
                    mail.id(),
                    mail.receivedAt().toString(),
                    mail.from(),
                    mail.to(),
                    MailContent.subjectOf(mail),
                    mail.source().length);
        }
    }

    static MailPage of(List<Mail> found, int limit) {
        return new MailPage(found.stream().limit(limit).map(Line::of).toList(), found.size());
    }
}
