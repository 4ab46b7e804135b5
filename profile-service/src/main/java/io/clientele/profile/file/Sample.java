package io.clientele.profile.file;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** What of a file may tell its encoding: its beginning, and the lines that are not plain ASCII. */
record Sample(byte[] head, byte[] telling) {

    private static final int HEAD = 4096;
    private static final int ENOUGH = 1 << 16;
    private static final int FARTHEST = 16 << 20;
    private static final int LONGEST_LINE = 1 << 16;

    static Sample of(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        var telling = new ByteArrayOutputStream();
        var line = new ByteArrayOutputStream();
        var tells = false;
        for (int read = 0, b = next(in); b != -1 && read < FARTHEST && telling.size() < ENOUGH; b = next(in)) {
            if (read++ < HEAD) {
                head.write(b);
            }
            line.write(b);
            tells |= b > 0x7f;
            if (b == '\n' || b < 0x80 && line.size() > LONGEST_LINE) {
                if (tells) {
                    line.writeTo(telling);
                }
                line.reset();
                tells = false;
            }
        }
        if (tells && telling.size() == 0) {
            line.writeTo(telling); // of a file whose only line was cut, or never ends
        }
        return new Sample(head.toByteArray(), telling.toByteArray());
    }

    /** Of a packed file that was cut, what is there may tell enough. */
    private static int next(InputStream in) throws IOException {
        try {
            return in.read();
        } catch (EOFException | ZipException cut) {
            return -1;
        }
    }
}
