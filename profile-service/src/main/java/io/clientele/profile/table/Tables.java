package io.clientele.profile.table;

import io.clientele.profile.file.Detection;
import io.clientele.profile.file.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens files of any kind. */
public final class Tables {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private Tables() {}

    /**
     * A file of rows that an import gave back as errors, and that were mended, is read without what was said of them.
     *
     * @throws Unreadable with a sentence, if it has no header that can be read
     */
    public static Table open(Path file, Shape shape) throws IOException, Unreadable {
        var beginning = beginningOf(file);
        if (Arrays.equals(beginning, OLD_OFFICE)) {
            throw new Unreadable("The file is of an old Office format: please save it as .xlsx or CSV");
        }
        if (Arrays.equals(beginning, ZIP)) {
            return Mended.orSame(SheetTable.open(file, shape.sheet()));
        }
        return Mended.is(file) ? new Mended(text(file, Shape.UNKNOWN)) : Mended.orSame(text(file, shape));
    }

    private static Table text(Path file, Shape shape) throws IOException, Unreadable {
        var encoding = shape.encoding() == null ? Detection.of(file) : shape.encoding();
        return TextTable.open(file, encoding, shape.separator());
    }

    private static byte[] beginningOf(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }
}
