package io.clientele.outreach.message;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** One part of a mail, with its transfer encoding: quoted-printable, or Base64 where that would triple most letters. */
final class Body {

    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder();

    private Body() {}

    static void write(String type, String text, Octets out) {
        out.add("Content-Type: text/").add(type).line("; charset=utf-8");
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (isMostlyAscii(bytes)) {
            out.line("Content-Transfer-Encoding: quoted-printable").line();
            QuotedPrintable.encode(bytes, out);
        } else {
            out.line("Content-Transfer-Encoding: base64").line();
            out.add(BASE64.encode(bytes)).line();
        }
    }

    private static boolean isMostlyAscii(byte[] bytes) {
        int other = 0;
        for (var octet : bytes) {
            other += octet < 0 ? 1 : 0;
        }
        return other * 6 <= bytes.length;
    }
}
