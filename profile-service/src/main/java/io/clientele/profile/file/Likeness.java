package io.clientele.profile.file;

/** How much bytes look like a script in the encoding that is usual for it, from 0 to 1. */
final class Likeness {

    private Likeness() {}

    /** How much one byte looks like it, from 0 to 1. */
    private interface Look {
        double of(int before, int b, int next);
    }

    /** The 3,755 characters of GB 2312's first level are nearly all that is written; they have an area of their own. */
    static double toChinese(byte[] bytes) {
        double like = 0;
        int all = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                continue;
            }
            int trail = bytes[++i] & 0xff;
            all++;
            if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) {
                like++;
            } else if (lead >= 0xd8 && lead <= 0xf7 && trail >= 0xa1) {
                like += 0.5; // the second level: rare, but in names
            } else if (lead == 0xa1 || lead == 0xa3) {
                like += 0.8; // punctuation, and letters of full width
            }
        }
        return all == 0 ? 0 : like / all;
    }

    /** Vowels and tones above and below stand on a consonant, and vowels that come first stand before one. */
    static double toThai(byte[] bytes) {
        int thai = 0;
        int consonants = 0;
        int wrong = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            int next = at(bytes, i + 1);
            int before = at(bytes, i - 1);
            thai += b >= 0xa1 ? 1 : 0;
            consonants += isThaiConsonant(b) ? 1 : 0;
            wrong += isThaiMark(b) && !isThaiConsonant(before) && !isThaiMark(before) ? 1 : 0;
            wrong += b >= 0xe0 && b <= 0xe4 && !isThaiConsonant(next) ? 1 : 0;
        }
        return thai == 0 || consonants * 3 < thai ? 0 : Math.max(0, 1 - 5.0 * wrong / thai);
    }

    private static boolean isThaiConsonant(int b) {
        return b >= 0xa1 && b <= 0xce;
    }

    private static boolean isThaiMark(int b) {
        return b == 0xd1 || b >= 0xd4 && b <= 0xda || b >= 0xe7 && b <= 0xee;
    }

    /** Words of Arabic letters, which have no letter of another script beside them. */
    static double toArabic(byte[] bytes) {
        return share(bytes, (before, b, next) -> {
            var alone = !isAsciiLetter(before) && !isAsciiLetter(next);
            return isArabicLetter(b) && alone && (isArabicLetter(before) || isArabicLetter(next)) ? 1 : 0;
        });
    }

    private static boolean isArabicLetter(int b) {
        return b >= 0xc0 && b <= 0xdf && b != 0xd7
                || b == 0xe1
                || b >= 0xe3 && b <= 0xe6
                || b == 0xec
                || b == 0xed
                || b >= 0xf0 && b <= 0xf6 && b != 0xf4
                || b == 0xf8
                || b == 0xfa;
    }

    /** Letters with marks stand among plain ones, one or two at a time. */
    static double toLatin(byte[] bytes) {
        return share(bytes, (before, b, next) -> {
            if (isLatinLetter(b)) {
                return isAsciiLetter(before) || isAsciiLetter(next) ? 1 : 0;
            }
            return before < 0x80 && next < 0x80 ? 0.5 : 0; // quotes, dashes, signs
        });
    }

    /** How much the bytes that are not ASCII look like it by their neighbours, on the whole. */
    private static double share(byte[] bytes, Look look) {
        int high = 0;
        double like = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            if (b >= 0x80) {
                high++;
                like += look.of(at(bytes, i - 1), b, at(bytes, i + 1));
            }
        }
        return high == 0 ? 0 : like / high;
    }

    /** 0 beyond the ends. */
    private static int at(byte[] bytes, int place) {
        return place < 0 || place >= bytes.length ? 0 : bytes[place] & 0xff;
    }

    private static boolean isLatinLetter(int b) {
        return b >= 0xc0 && b != 0xd7 && b != 0xf7
                || b == 0x8a
                || b == 0x8c
                || b == 0x8e
                || b == 0x9a
                || b == 0x9c
                || b == 0x9e
                || b == 0x9f;
    }

    private static boolean isAsciiLetter(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }
}
