package io.clientele.outreach.relay;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes replies off the wire, of one line or many (RFC 5321, 4.2.1). */
final class ReplyReader {

    private static final int LONGEST_LINE = 4096;

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int limit;

    ReplyReader(InputStream in) {
        this.in = in;
    }

    Reply read() throws IOException {
        var text = new StringBuilder();
        while (true) {
            var line = line();
            if (line.length() < 3 || !line.substring(0, 3).chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new IOException("The relay does not speak SMTP");
            }
            text.append(text.isEmpty() ? "" : "\n").append(line.length() > 4 ? line.substring(4) : "");
            if (line.length() == 3 || line.charAt(3) != '-') {
                return new Reply(Integer.parseInt(line.substring(0, 3)), text.toString());
            }
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = next(); c != '\n'; c = next()) {
            if (line.length() == LONGEST_LINE) {
                throw new IOException("The relay does not end its line");
            }
            line.append((char) c);
        }
        return latin(line);
    }

    private int next() throws IOException {
        if (position == limit) {
            limit = Math.max(0, in.read(buffer));
            position = 0;
            if (limit == 0) {
                throw new EOFException("The relay closed the connection");
            }
        }
        return buffer[position++] & 0xff;
    }

    /** Replies may be UTF-8 since RFC 6531; NUL and other controls go, they cannot be stored. */
    private static String latin(StringBuilder line) {
        var octets = line.toString().getBytes(StandardCharsets.ISO_8859_1);
        return new String(octets, StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", "");
    }
}
