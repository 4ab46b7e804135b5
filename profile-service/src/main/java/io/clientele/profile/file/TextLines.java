package io.clientele.profile.file;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file line by line, in UTF-8, perhaps packed by gzip. */
public class TextLines implements AutoCloseable {

    private static final int LONGEST = 5 << 20;

    private final Path file;
    private final Source source;
    private final BufferedReader text;
    private long number;

    private TextLines(Path file, Source source) {
        this.file = file;
        this.source = source;
        this.text = new BufferedReader(source.text(Encoding.UTF_8), 1 << 16);
    }

    public static TextLines open(Path file) throws IOException, Unreadable {
        return new TextLines(file, Source.open(file));
    }

    /** The next line without its end, null after the last. */
    public @Nullable String next() throws IOException, Unreadable {
        try {
            var line = new StringBuilder();
            int c = text.read();
            if (c == -1) {
                return null;
            }
            number++;
            for (; c != -1 && c != '\n'; c = text.read()) {
                line.append((char) c);
                if (line.length() > LONGEST) {
                    throw new Unreadable("Line " + number + " is longer than 5 MB");
                }
            }
            return line.toString();
        } catch (CharacterCodingException broken) {
            throw Source.notIn(Encoding.UTF_8, file);
        } catch (EOFException | ZipException broken) {
            throw new Unreadable("The file can't be read on, it seems cut");
        }
    }

    /** Of the line that was read last, from 1. */
    public long number() {
        return number;
    }

    /** How much of the file has been read, as it is packed. */
    public long bytesRead() {
        return source.bytesRead();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
