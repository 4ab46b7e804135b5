package io.clientele.local.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A tar file that may take files which are being written to: each with the size it had when its turn came. */
final class ArchiveWriter implements AutoCloseable {

    private final TarArchiveOutputStream tar;
    private final byte[] buffer = new byte[1 << 16];

    ArchiveWriter(Path file) throws IOException {
        var packed = new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), 1 << 16) {
            {
                def.setLevel(Deflater.BEST_SPEED);
            }
        };
        tar = new TarArchiveOutputStream(packed, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    void folder(String name) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(name + "/"));
        tar.closeArchiveEntry();
    }

    void text(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    /** A file that went meanwhile is left out: the database's log says so when it is restored. */
    void file(String name, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var entry = new TarArchiveEntry(name);
            entry.setSize(Files.size(file));
            entry.setModTime(Files.getLastModifiedTime(file));
            tar.putArchiveEntry(entry);
            exactly(in, entry.getSize());
            tar.closeArchiveEntry();
        } catch (NoSuchFileException gone) {
            // dropped between the listing and now
        }
    }

    /** What grew is cut, what shrank is filled with zeros: what is missing comes again from the database's log. */
    private void exactly(InputStream in, long size) throws IOException {
        for (var left = size; left > 0; ) {
            var wanted = (int) Math.min(buffer.length, left);
            var read = in.readNBytes(buffer, 0, wanted);
            java.util.Arrays.fill(buffer, read, wanted, (byte) 0);
            tar.write(buffer, 0, wanted);
            left -= wanted;
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
