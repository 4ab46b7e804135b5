package io.clientele.profile.sheet;

import io.clientele.profile.file.Unreadable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The files within the archive that a workbook is. They unpack to what is sensible at most, whatever the archive says. */
class Parts implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long LARGEST_PART = 2L << 30;

    private final ZipFile archive;

    private Parts(ZipFile archive) {
        this.archive = archive;
    }

    static Parts open(Path file) throws IOException, Unreadable {
        try {
            var archive = new ZipFile(file.toFile());
            if (archive.size() > MOST_PARTS) {
                archive.close();
                throw new Unreadable("The workbook has too many parts");
            }
            return new Parts(archive);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new Unreadable("The workbook is broken, or no workbook");
        }
    }

    boolean has(String place) {
        return archive.getEntry(place) != null;
    }

    Xml xml(String place) throws IOException, Unreadable {
        return new Xml(bytes(place));
    }

    InputStream bytes(String place) throws IOException, Unreadable {
        var entry = archive.getEntry(place);
        if (entry == null) {
            throw new Unreadable("The file is no workbook, or lacks its part " + place);
        }
        try {
            return new Limited(archive.getInputStream(entry));
        } catch (ZipException broken) {
            throw new Unreadable("The workbook is broken");
        }
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private static final class Limited extends FilterInputStream {

        private long left = LARGEST_PART;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("it unpacks to more than " + (LARGEST_PART >> 30) + " GB");
            }
        }
    }
}
