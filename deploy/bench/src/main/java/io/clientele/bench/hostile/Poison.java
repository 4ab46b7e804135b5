package io.clientele.bench.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Random;

/**
 * Values that somebody sends who means no good, or whose program is broken. What JSON can't say stands as a mark, which
 * {@link #written} replaces.
 */
final class Poison {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String RAW = "@RAW:";

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "@LONE@",
            "@BYTES@",
            "'; drop table profile; --",
            "' or '1'='1",
            "\\",
            "\"",
            "%",
            "_%_",
            "{{ 7 * 7 }}",
            "{% for x in y %}",
            "${jndi:ldap://127.0.0.1/x}",
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "../../../../etc/passwd",
            "%00%0a",
            "a\r\nBcc: everybody@inbox.example",
            "\ufeff",
            "\u202eabc",
            "\u0661\u0662\u0663",
            "\ud83d\udc69\u200d\ud83d\ude80".repeat(50),
            "e\u0301".repeat(300),
            "x".repeat(300),
            "x".repeat(20_000),
            "\u00e9".repeat(200_000),
            "1e999999999",
            "9223372036854775808",
            "-1",
            "NaN",
            "0x10",
            "2026-02-30",
            "2026-13-45T99:99:99Z",
            "+999999999-12-31T23:59:59Z",
            "-999999999-01-01",
            "P999999999999Y",
            "PT-1S",
            "00000000-0000-0000-0000-00000000000g",
            "00000000-0000-0000-0000-000000000000",
            "null",
            "undefined",
            "(a+)+$",
            "[",
            "(?=x)",
            "a@b@c",
            "@",
            "=cmd|' /C calc'!A0",
            "Europe/Nowhere",
            "xx-YY-zz-!",
            "EUR",
            "\u0130\u0131");

    private static final List<String> UNWRITABLE = List.of(
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "99999999999999999999999999999999999999999999999999",
            "0.00000000000000000000000000000000000000001",
            "-0.0",
            "NaN",
            "Infinity",
            "01",
            "'single'",
            "{\"a\":1,\"a\":2}",
            "[" + "[".repeat(2000) + "]".repeat(2000) + "]",
            "{\"a\":".repeat(1500) + "1" + "}".repeat(1500),
            "[" + "1,".repeat(20_000) + "1]");

    private Poison() {}

    static JsonNode value(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 ->
                JSON.numberNode(
                        List.of(-1, 0, 1, Integer.MIN_VALUE, Integer.MAX_VALUE).get(random.nextInt(5)));
            case 2 -> JSON.numberNode(random.nextBoolean() ? Long.MIN_VALUE : Long.MAX_VALUE);
            case 3 -> JSON.booleanNode(random.nextBoolean());
            case 4 -> JSON.arrayNode().add(text(random)).addNull().add(JSON.objectNode());
            case 5 -> JSON.objectNode().put(text(random), text(random)).putNull("x");
            case 6 -> JSON.textNode(RAW + UNWRITABLE.get(random.nextInt(UNWRITABLE.size())));
            default -> JSON.textNode(text(random));
        };
    }

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** The bytes to send, one a character: marks are replaced by what they stand for. */
    static String written(JsonNode body) {
        var text = body.toString();
        var marked = new StringBuilder();
        int from = 0;
        for (int at; (at = text.indexOf("\"" + RAW, from)) >= 0; ) {
            int end = text.indexOf('"', at + 1);
            while (text.charAt(end - 1) == '\\') {
                end = text.indexOf('"', end + 1);
            }
            marked.append(text, from, at)
                    .append(text.substring(at + 1 + RAW.length(), end).replace("\\\"", "\""));
            from = end + 1;
        }
        return Wire.octets(marked.append(text.substring(from)).toString())
                .replace("@LONE@", "\\ud800")
                .replace("@BYTES@", "\u00c3\u0028\u00ff");
    }
}
