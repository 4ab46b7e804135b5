package io.clientele.local.catcher;

import java.io.IOException;

/** The mail server and its inbox page; both for this machine only. */
public final class Catcher implements AutoCloseable {

    private static final int MOST_MAILS = 2000;
    private static final long MOST_BYTES = 96L << 20;

    private final SmtpServer smtp;
    private final Inbox inbox;

    /** Port 0 is any free one. */
    public Catcher(int smtpPort, int inboxPort) throws IOException {
        var mailbox = new Mailbox(MOST_MAILS, MOST_BYTES);
        smtp = new SmtpServer(smtpPort, mailbox);
        try {
            inbox = new Inbox(inboxPort, mailbox);
        } catch (IOException taken) {
            smtp.close();
            throw taken;
        }
    }

    public int smtpPort() {
        return smtp.port();
    }

    public int inboxPort() {
        return inbox.port();
    }

    @Override
    public void close() throws IOException {
        smtp.close();
        inbox.close();
    }
}
