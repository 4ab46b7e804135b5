package io.clientele.outreach.message;

import java.nio.charset.StandardCharsets;

/** RFC 2045, section 6.7. A dot that begins a line is encoded, so that the body needs no dot-stuffing (RFC 5321, 4.5.2). */
final class QuotedPrintable {

    private static final int LONGEST = 76;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final boolean[] PLAIN = new boolean[256];

    static {
        for (int c = '!'; c <= '~'; c++) {
            PLAIN[c] = c != '=';
        }
        PLAIN[' '] = true;
    }

    private QuotedPrintable() {}

    /** Line ends of any kind become CRLF; it ends with one. */
    static void encode(byte[] text, Octets out) {
        int column = 0;
        for (int i = 0; i < text.length; i++) {
            var c = text[i];
            if (c == '\n' || c == '\r') {
                out.line();
                column = 0;
                i += c == '\r' && i + 1 < text.length && text[i + 1] == '\n' ? 1 : 0;
                continue;
            }
            var plain = PLAIN[c & 0xff] && !(c == '.' && column == 0) && !(c == ' ' && endsLine(text, i + 1));
            if (column + (plain ? 1 : 3) >= LONGEST) {
                out.add((byte) '=').line();
                column = 0;
                plain &= c != '.';
            }
            column += plain ? plain(c, out) : escaped(c, out);
        }
        out.line();
    }

    private static boolean endsLine(byte[] text, int next) {
        return next == text.length || text[next] == '\n' || text[next] == '\r';
    }

    private static int plain(byte c, Octets out) {
        out.add(c);
        return 1;
    }

    private static int escaped(byte c, Octets out) {
        out.add((byte) '=').add(HEX[(c >> 4) & 0xf]).add(HEX[c & 0xf]);
        return 3;
    }
}
