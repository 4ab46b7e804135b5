package io.clientele.local.catcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One client's conversation (RFC 5321, with PIPELINING, SIZE, 8BITMIME, SMTPUTF8 and enhanced status codes). */
final class SmtpSession {

    static final int MOST_BYTES = 32 << 20;

    private static final int MOST_RECIPIENTS = 1000;
    private static final Pattern PATH = Pattern.compile("(?i)(?:FROM|TO):\\s*<([^<>]*)>(.*)");
    private static final Pattern SIZE = Pattern.compile("(?i)\\bSIZE=(\\d{1,15})\\b");

    private final SmtpLines in;
    private final OutputStream out;
    private final Mailbox mailbox;

    private @Nullable String from;
    private final List<String> to = new ArrayList<>();

    SmtpSession(InputStream in, OutputStream out, Mailbox mailbox) {
        this.in = new SmtpLines(in);
        this.out = new BufferedOutputStream(out);
        this.mailbox = mailbox;
    }

    void run() throws IOException {
        say("220 localhost Clientele catches mail and delivers none");
        for (var line = in.command(); line != null; line = in.command()) {
            var space = line.indexOf(' ');
            var verb = (space < 0 ? line : line.substring(0, space)).toUpperCase(Locale.ROOT);
            say(answer(verb, space < 0 ? "" : line.substring(space + 1)));
            if (verb.equals("QUIT")) {
                out.flush();
                return;
            }
        }
    }

    private String answer(String verb, String argument) throws IOException {
        return switch (verb) {
            case "EHLO" -> {
                forget();
                yield "250-localhost\r\n250-PIPELINING\r\n250-SIZE " + MOST_BYTES
                        + "\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 ENHANCEDSTATUSCODES";
            }
            case "HELO" -> {
                forget();
                yield "250 localhost";
            }
            case "MAIL" -> mail(argument);
            case "RCPT" -> recipient(argument);
            case "DATA" -> data();
            case "RSET" -> {
                forget();
                yield "250 2.0.0 Forgotten";
            }
            case "NOOP" -> "250 2.0.0 Nothing done";
            case "VRFY" -> "252 2.5.0 Everybody is welcome";
            case "QUIT" -> "221 2.0.0 Goodbye";
            default -> "500 5.5.1 Unknown command";
        };
    }

    private String mail(String argument) {
        var path = PATH.matcher(argument);
        if (from != null) {
            return "503 5.5.1 One mail at a time";
        }
        if (!path.matches()) {
            return "501 5.1.7 MAIL FROM:<address> is expected";
        }
        var size = SIZE.matcher(path.group(2));
        if (size.find() && Long.parseLong(size.group(1)) > MOST_BYTES) {
            return "552 5.3.4 At most " + MOST_BYTES + " bytes";
        }
        from = path.group(1);
        return "250 2.1.0 Sender noted";
    }

    private String recipient(String argument) {
        var path = PATH.matcher(argument);
        if (from == null) {
            return "503 5.5.1 MAIL comes first";
        }
        if (!path.matches() || !path.group(1).contains("@")) {
            return "501 5.1.3 RCPT TO:<address> is expected";
        }
        if (to.size() == MOST_RECIPIENTS) {
            return "452 4.5.3 Too many recipients";
        }
        to.add(path.group(1));
        return "250 2.1.5 Recipient noted";
    }

    private String data() throws IOException {
        if (from == null || to.isEmpty()) {
            return "503 5.5.1 MAIL and RCPT come first";
        }
        say("354 End with a line that holds a single dot");
        out.flush(); // the client waits for this one, however much it has sent ahead
        var source = in.mail(MOST_BYTES);
        source.ifPresent(bytes -> mailbox.add(from, to, bytes));
        forget();
        return source.isPresent() ? "250 2.0.0 Caught" : "552 5.3.4 At most " + MOST_BYTES + " bytes";
    }

    private void forget() {
        from = null;
        to.clear();
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        if (!in.more()) {
            out.flush();
        }
    }
}
