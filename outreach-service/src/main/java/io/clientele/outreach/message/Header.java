package io.clientele.outreach.message;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A header field's value, as RFC 5322 and RFC 2047 want it written. */
final class Header {

    /** An encoded word has at most 75 characters, 12 of them frame: 63 of Base64 hold 45 octets. */
    private static final int WORD = 45;

    private static final int LINE = 76;
    private static final int LONGEST_WORD = 900;

    private Header() {}

    /** Free text such as a subject, folded after the field's name of {@code indent} characters. */
    static String text(String value, int indent) {
        refuseControls(value);
        return isAscii(value) && !value.contains("=?") && folds(value) ? folded(value, indent) : encoded(value);
    }

    /** {@code "Name" <address>}. */
    static String mailbox(String name, String address) {
        refuseControls(name);
        return display(name) + " <" + address(address) + ">";
    }

    static String address(String address) {
        refuseControls(address);
        if (address.indexOf('<') >= 0 || address.indexOf('>') >= 0 || address.indexOf(' ') >= 0) {
            throw new UnwritableMail("An address holds a space or a bracket");
        }
        return address;
    }

    /** Its domain in ASCII: without SMTPUTF8 a header holds nothing else (RFC 6532). */
    static String mailable(String address) {
        var at = address.lastIndexOf('@') + 1;
        return isAscii(address)
                ? address(address)
                : address(address.substring(0, at) + IDN.toASCII(address.substring(at)));
    }

    /** No line may be longer than 998 characters (RFC 5322, 2.1.1), and it is only broken before a space. */
    private static boolean folds(String value) {
        for (int word = 0, i = 0; i < value.length(); i++) {
            word = value.charAt(i) == ' ' ? 0 : word + 1;
            if (word > LONGEST_WORD) {
                return false;
            }
        }
        return true;
    }

    /** What ends a header line would begin another one. */
    static void refuseControls(String value) {
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c < ' ' || c == 127) {
                throw new UnwritableMail("A header value holds a line break or another control character");
            }
        }
    }

    private static String display(String name) {
        if (!isAscii(name)) {
            return encoded(name);
        }
        return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static boolean isAscii(String value) {
        return value.chars().allMatch(c -> c < 128);
    }

    private static String folded(String value, int indent) {
        if (indent + value.length() <= LINE) {
            return value;
        }
        var lines = new StringBuilder();
        int column = indent;
        for (var word : value.split("(?= )")) {
            if (column + word.length() > LINE && column > indent) {
                lines.append("\r\n");
                column = 0;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }

    private static String encoded(String value) {
        var words = new StringBuilder();
        for (int from = 0, to; from < value.length(); from = to) {
            to = endOfWord(value, from);
            var octets = value.substring(from, to).getBytes(StandardCharsets.UTF_8);
            words.append(words.isEmpty() ? "" : "\r\n ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(octets))
                    .append("?=");
        }
        return words.toString();
    }

    /** Never inside a character. */
    private static int endOfWord(String value, int from) {
        int octets = 0;
        int to = from;
        while (to < value.length()) {
            var point = value.codePointAt(to);
            octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (octets > WORD) {
                break;
            }
            to += Character.charCount(point);
        }
        return to;
    }
}
