package io.clientele.profile.trait;

/** Thai, Arabic and Persian papers have digits of their own, and Chinese and Japanese ones wide digits. */
public final class Digits {

    private Digits() {}

    /** The same with the digits 0 to 9. */
    public static String plain(String text) {
        if (text.chars().allMatch(one -> one < 0x80)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(one -> {
            if (Character.isDigit(one)) {
                plain.append(Character.digit(one, 10));
            } else {
                plain.appendCodePoint(one);
            }
        });
        return plain.toString();
    }
}
