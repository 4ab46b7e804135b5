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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The text of a file, strictly UTF-8, unpacked if it is packed by gzip. */
public class Source implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_LINE = 1 << 24;

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
            return new Source(
                    raw, packed ? new BufferedInputStream(new GZIPInputStream(buffered, BUFFER), BUFFER) : buffered);
        } catch (ZipException | EOFException broken) {
            raw.close();
            throw new Unreadable("The file is packed by gzip, but broken");
        }
    }

    public Reader text() {
        return new InputStreamReader(
                unpacked,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Of the file as it is packed. */
    public long bytesRead() {
        return raw.count;
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    /** Goes through the file once more: what reads text ahead can't tell where it was. */
    static long firstLineNotUtf8(Path file) throws IOException, Unreadable {
        try (var source = open(file)) {
            var line = new ByteArrayOutputStream();
            long number = 1;
            for (int b = source.unpacked.read(); b != -1; b = source.unpacked.read()) {
                line.write(b);
                if (b == '\n' || line.size() == LONGEST_LINE) {
                    if (!isUtf8(line.toByteArray())) {
                        return number;
                    }
                    line.reset();
                    number += b == '\n' ? 1 : 0;
                }
            }
            return number;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
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
