package io.clientele.local.catcher;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The last mails, newest first, and how many there have been. */
final class Mailbox {

    private final int mostMails;
    private final long mostBytes;
    private final Deque<Mail> mails = new ArrayDeque<>();
    private long bytes;
    private long received;
    private long lastId;

    Mailbox(int mostMails, long mostBytes) {
        this.mostMails = mostMails;
        this.mostBytes = mostBytes;
    }

    synchronized void add(String from, List<String> to, byte[] source) {
        var mail = new Mail(++lastId, Instant.now(), from, List.copyOf(to), source);
        mails.addFirst(mail);
        bytes += source.length;
        received++;
        while (mails.size() > mostMails || (bytes > mostBytes && mails.size() > 1)) {
            bytes -= mails.removeLast().source().length;
        }
    }

    /** Those to an address that contains this text. */
    synchronized List<Mail> to(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var found = new ArrayList<Mail>();
        for (var mail : mails) {
            if (mail.to().stream()
                    .anyMatch(address -> address.toLowerCase(Locale.ROOT).contains(wanted))) {
                found.add(mail);
            }
        }
        return found;
    }

    synchronized Optional<Mail> find(long id) {
        return mails.stream().filter(mail -> mail.id() == id).findFirst();
    }

    /** All that came since the last clearing, kept or not. */
    synchronized long received() {
        return received;
    }

    synchronized int kept() {
        return mails.size();
    }

    synchronized void clear() {
        mails.clear();
        bytes = 0;
        received = 0;
    }
}
