package io.clientele.outreach.relay;

import io.clientele.outreach.message.Octets;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One conversation with the relay, for many mails: {@code announce}, {@code accepted}, {@code body}, {@code verdict}.
 * With PIPELINING (RFC 2920) a mail's commands are one write, and the next one may be announced together with the body
 * of the one before. An IOException ends it.
 */
public final class SmtpConnection implements AutoCloseable {

    private final Socket socket;
    private final RelayConfig config;
    private final ReplyReader replies;
    private final OutputStream out;
    private final Octets buffer = new Octets();
    private Extensions extensions = Extensions.NONE;
    private @Nullable Envelope announced;
    private boolean halfway;

    SmtpConnection(Socket socket, RelayConfig config) throws IOException {
        this.socket = socket;
        this.config = config;
        this.replies = new ReplyReader(socket.getInputStream());
        this.out = socket.getOutputStream();
        wait(config.replyTimeout());
    }

    /** The next mail may be announced before this one's verdict is in. */
    public boolean pipelines() {
        return extensions.pipelining();
    }

    /** Goes out with the next flush. */
    public void announce(Envelope envelope) {
        announced = envelope;
        if (pipelines()) {
            if (halfway) {
                buffer.line("RSET");
            }
            buffer.line(mail(envelope)).line(recipient(envelope)).line("DATA");
        }
    }

    public void flush() throws IOException {
        buffer.writeTo(out);
        buffer.clear();
    }

    /** 354 if the relay wants the body of what was announced, else its refusal. */
    public Reply accepted() throws IOException {
        flush();
        var envelope = announced;
        if (envelope == null) {
            throw new IllegalStateException("Nothing was announced");
        }
        announced = null;
        wait(config.replyTimeout());
        return pipelines() ? acceptedAtOnce() : acceptedStepByStep(envelope);
    }

    /** Adds a whole mail, whose lines end in CRLF and begin with no dot, and the dot that ends it. */
    public void body(Octets mail) {
        buffer.add(mail).line(".");
    }

    /** What became of the mail whose body was sent: nobody knows, if this throws. */
    public Reply verdict() throws IOException {
        flush();
        wait(config.finalTimeout());
        return replies.read();
    }

    public boolean takes(Envelope envelope) {
        return extensions.utf8() || !envelope.isInternational();
    }

    public boolean takes(Octets mail) {
        return mail.size() <= extensions.size();
    }

    @Override
    public void close() {
        try (socket) {
            out.write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException alreadyGone) {
            // it was going to be closed anyway
        }
    }

    Socket socket() {
        return socket;
    }

    Extensions extensions() {
        return extensions;
    }

    Reply read() throws IOException {
        return replies.read();
    }

    Reply ask(String command) throws IOException {
        buffer.line(command);
        flush();
        return replies.read();
    }

    void hello() throws IOException {
        var ehlo = ask("EHLO " + config.helloName());
        if (ehlo.isPositive()) {
            extensions = Extensions.of(ehlo);
        } else if (!ask("HELO " + config.helloName()).isPositive()) {
            throw new IOException("it would not greet us: " + ehlo);
        }
    }

    private Reply acceptedAtOnce() throws IOException {
        if (halfway) {
            replies.read();
            halfway = false;
        }
        Reply refusal = null;
        for (int step = 0; step < 2; step++) {
            var reply = replies.read();
            if (reply.closes()) {
                return reply;
            }
            refusal = refusal != null || reply.isPositive() ? refusal : reply;
        }
        var data = replies.read();
        if (refusal == null) {
            halfway = data.code() != 354;
            return data;
        }
        if (data.code() == 354) { // allowed by RFC 2920, 3.1: it waits for a mail to nobody
            ask(".");
        }
        halfway = true;
        return refusal;
    }

    private Reply acceptedStepByStep(Envelope envelope) throws IOException {
        if (halfway) {
            ask("RSET");
        }
        var reply = ask(mail(envelope));
        if (reply.isPositive()) {
            reply = ask(recipient(envelope));
        }
        if (reply.isPositive()) {
            reply = ask("DATA");
        }
        halfway = reply.code() != 354;
        return reply;
    }

    private String mail(Envelope envelope) {
        return "MAIL FROM:<" + envelope.from() + ">" + (envelope.isInternational() ? " SMTPUTF8" : "");
    }

    private static String recipient(Envelope envelope) {
        return "RCPT TO:<" + envelope.to() + ">";
    }

    private void wait(Duration longest) throws IOException {
        socket.setSoTimeout((int) longest.toMillis());
    }
}
