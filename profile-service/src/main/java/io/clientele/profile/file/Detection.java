package io.clientele.profile.file;

import static io.clientele.profile.file.Encoding.GB18030;
import static io.clientele.profile.file.Encoding.UTF_16BE;
import static io.clientele.profile.file.Encoding.UTF_16LE;
import static io.clientele.profile.file.Encoding.UTF_8;
import static io.clientele.profile.file.Encoding.WINDOWS_1252;
import static io.clientele.profile.file.Encoding.WINDOWS_1256;
import static io.clientele.profile.file.Encoding.WINDOWS_874;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a file is encoded: by its byte order mark, else by what its bytes can be, else by which script they look
 * most like. See docs/adr/0021.
 */
public final class Detection {

    private record Guess(Encoding encoding, double likeness) {}

    private Detection() {}

    public static Encoding of(Path file) throws IOException, Unreadable {
        try (var source = Source.open(file)) {
            return of(Sample.of(new BufferedInputStream(source.bytes())));
        }
    }

    static Encoding of(Sample sample) {
        var head = sample.head();
        if (begins(head, 0xef, 0xbb, 0xbf)) {
            return UTF_8;
        }
        if (begins(head, 0xff, 0xfe)) {
            return UTF_16LE;
        }
        if (begins(head, 0xfe, 0xff)) {
            return UTF_16BE;
        }
        var wide = wide(head);
        if (wide != null) {
            return wide;
        }
        return canBe(UTF_8, sample.telling()) ? UTF_8 : likest(sample.telling());
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Commas, digits and ends of lines take two bytes in UTF-16, one of them 0 and always on the same side. */
    private static @Nullable Encoding wide(byte[] head) {
        int first = 0;
        int second = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            first += head[i] == 0 ? 1 : 0;
            second += head[i + 1] == 0 ? 1 : 0;
        }
        var units = head.length / 2;
        if (units == 0
                || Math.max(first, second) * 10 < units
                || Math.min(first, second) * 10 > Math.max(first, second)) {
            return null;
        }
        return first < second ? UTF_16LE : UTF_16BE;
    }

    private static boolean canBe(Encoding encoding, byte[] bytes) {
        try {
            encoding.charset().newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    /** Of two that are as like, the one that is harder to be by chance comes first. */
    private static Encoding likest(byte[] bytes) {
        var guesses = new ArrayList<Guess>();
        for (var encoding : List.of(GB18030, WINDOWS_874, WINDOWS_1256, WINDOWS_1252)) {
            if (canBe(encoding, bytes)) {
                guesses.add(new Guess(encoding, likeness(encoding, bytes)));
            }
        }
        var best = new Guess(WINDOWS_1252, 0);
        for (var guess : guesses) {
            best = guess.likeness() > best.likeness() ? guess : best;
        }
        return best.encoding();
    }

    private static double likeness(Encoding encoding, byte[] bytes) {
        return switch (encoding) {
            case GB18030 -> Likeness.toChinese(bytes);
            case WINDOWS_874 -> Likeness.toThai(bytes);
            case WINDOWS_1256 -> Likeness.toArabic(bytes);
            default -> Likeness.toLatin(bytes);
        };
    }
}
