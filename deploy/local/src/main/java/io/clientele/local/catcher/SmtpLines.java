package io.clientele.local.catcher;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a client says: command lines, and mails up to the line with a single dot (RFC 5321, 4.5.2). */
final class SmtpLines {

    private static final int LONGEST_COMMAND = 4096;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int end;

    SmtpLines(InputStream in) {
        this.in = in;
    }

    /** Whether there is more to read at once: the answer may wait, the client is pipelining (RFC 2920). */
    boolean more() throws IOException {
        return next < end || in.available() > 0;
    }

    /** @return null at the end, and an empty line for one that is too long to mean anything */
    @Nullable
    String command() throws IOException {
        var line = new ByteArrayOutputStream(64);
        for (var c = read(); c != '\n'; c = read()) {
            if (c < 0) {
                return null;
            }
            if (c != '\r' && line.size() < LONGEST_COMMAND) {
                line.write(c);
            }
        }
        return line.size() == LONGEST_COMMAND ? "" : line.toString(StandardCharsets.UTF_8);
    }

    /** @return nothing if the mail is larger than that; it is read to its end all the same */
    Optional<byte[]> mail(int mostBytes) throws IOException {
        var mail = new ByteArrayOutputStream(1 << 14);
        var tooLarge = false;
        var atLineStart = true;
        while (true) {
            var c = must();
            if (atLineStart && c == '.') {
                c = must();
                if (c == '\r') {
                    c = must();
                    if (c == '\n') {
                        return tooLarge ? Optional.empty() : Optional.of(mail.toByteArray());
                    }
                    mail.write('\r');
                }
            }
            atLineStart = c == '\n';
            tooLarge |= mail.size() >= mostBytes;
            if (!tooLarge) {
                mail.write(c);
            }
        }
    }

    private int must() throws IOException {
        var c = read();
        if (c < 0) {
            throw new EOFException("The client hung up in the middle of a mail");
        }
        return c;
    }

    private int read() throws IOException {
        if (next == end) {
            end = Math.max(0, in.read(buffer));
            next = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[next++] & 0xff;
    }
}
