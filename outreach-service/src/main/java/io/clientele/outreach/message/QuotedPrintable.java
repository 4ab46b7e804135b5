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
        for (int i = 0; i < text.length; ) {
            var run = run(text, i, column);
            if (run > 0) {
                out.add(text, i, run);
                column += run;
                i += run;
            } else if (text[i] == '\n' || text[i] == '\r') {
                out.line();
                column = 0;
                i += text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n' ? 2 : 1;
            } else if (column + 3 >= LONGEST) {
                out.add((byte) '=').line();
                column = 0;
            } else {
                out.add((byte) '=').add(HEX[(text[i] >> 4) & 0xf]).add(HEX[text[i] & 0xf]);
                column += 3;
                i++;
            }
        }
        out.line();
    }

    /** How many octets from there may stand as they are, on the rest of this line. */
    private static int run(byte[] text, int from, int column) {
        if (column == 0 && text[from] == '.') {
            return 0;
        }
        var most = Math.min(text.length, from + LONGEST - 1 - column);
        var to = from;
        while (to < most && PLAIN[text[to] & 0xff]) {
            to++;
        }
        return to > from && text[to - 1] == ' ' && endsLine(text, to) ? to - 1 - from : to - from;
    }

    private static boolean endsLine(byte[] text, int next) {
        return next == text.length || text[next] == '\n' || text[next] == '\r';
    }
}
