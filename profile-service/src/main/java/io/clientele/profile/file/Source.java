package io.clientele.profile.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes and the text of a file, unpacked if it is packed by gzip; what is not in its encoding is an error. */
public class Source implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 1 << 24;
    private static final long MOST_UNPACKED = 64L << 30; // a few MB may unpack to more than anybody can wait for

    private final Counted raw;
    private final InputStream unpacked;

    private Source(Counted raw, InputStream unpacked) {
        this.raw = raw;
        this.unpacked = unpacked;
    }

    public static Source open(Path file) throws IOException, Unreadable {
        var raw = new Counted(Files.newInputStream(file));
        var buffered = new BufferedInputStream(raw, BUFFER);
        buffered.mark(2);
        var packed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        try {
            return new Source(raw, packed ? unpacked(buffered) : buffered);
        } catch (ZipException | EOFException broken) {
            raw.close();
            throw new Unreadable("The file is packed by gzip, but broken");
        }
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        return new BufferedInputStream(
                new Counted(new GZIPInputStream(packed, BUFFER)) {
                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        if (count() > MOST_UNPACKED) {
                            throw new ZipException("it unpacks to more than " + (MOST_UNPACKED >> 30) + " GB");
                        }
                        return super.read(into, from, length);
                    }
                },
                BUFFER);
    }

    public Reader text(Encoding encoding) {
        return new InputStreamReader(
                unpacked,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    InputStream bytes() {
        return unpacked;
    }

    /** Of the file as it is packed. */
    public long bytesRead() {
        return raw.count();
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    /** Where in the file its encoding is broken. */
    public static Unreadable notIn(Encoding encoding, Path file) throws IOException, Unreadable {
        return new Unreadable(
                encoding.endsLinesAsAscii()
                        ? "Line " + firstLineNotIn(encoding, file) + " is not in " + encoding
                        : "The file is not in " + encoding);
    }

    /** Goes through the file once more: what reads text ahead can't tell where it was. */
    private static long firstLineNotIn(Encoding encoding, Path file) throws IOException, Unreadable {
        try (var source = open(file)) {
            var line = new ByteArrayOutputStream();
            long number = 1;
            for (int b = source.unpacked.read(); b != -1; b = source.unpacked.read()) {
                line.write(b);
                if (b == '\n' || line.size() == LONGEST_LINE) {
                    if (!isIn(encoding, line.toByteArray())) {
                        return number;
                    }
                    line.reset();
                    number += b == '\n' ? 1 : 0;
                }
            }
            return number;
        }
    }

    private static boolean isIn(Encoding encoding, byte[] bytes) {
        try {
            encoding.charset().newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            var b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
