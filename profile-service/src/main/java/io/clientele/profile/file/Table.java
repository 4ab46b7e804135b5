package io.clientele.profile.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A file of rows under a header: separated by comma, semicolon, tab or bar, in UTF-8, perhaps packed by gzip. */
public class Table implements AutoCloseable {

    /** @param line where it begins in the file, from 1 */
    public record Row(long line, List<String> fields) {}

    private static final int LONGEST_ROW = 1 << 20;
    private static final String SEPARATORS = ",;\t|";

    private final Path file;
    private final Source source;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;

    private Table(Path file, Source source) throws IOException, Unreadable {
        this.file = file;
        this.source = source;
        var text = new BufferedReader(source.text());
        try {
            this.reader = CsvReader.builder()
                    .fieldSeparator(separatorOf(text))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(LONGEST_ROW)
                    .ofCsvRecord(text);
            this.records = reader.iterator();
        } catch (CharacterCodingException wrong) {
            throw notUtf8();
        }
        var first = next();
        if (first == null) {
            throw new Unreadable("The file is empty");
        }
        this.header = first.fields().stream().map(String::strip).toList();
    }

    /** @throws Unreadable with a sentence, if it has no header that can be read */
    public static Table open(Path file) throws IOException, Unreadable {
        var source = Source.open(file);
        try {
            return new Table(file, source);
        } catch (IOException | Unreadable | RuntimeException broken) {
            source.close();
            throw broken;
        }
    }

    public List<String> header() {
        return header;
    }

    /** How much of the file has been read, as it is packed. */
    public long bytesRead() {
        return source.bytesRead();
    }

    /** The next row, null after the last. */
    public @Nullable Row next() throws IOException, Unreadable {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var row = records.next();
            return new Row(row.getStartingLineNumber(), row.getFields());
        } catch (CsvParseException broken) {
            throw new Unreadable("The file can't be read on: " + broken.getMessage());
        } catch (UncheckedIOException broken) {
            if (broken.getCause() instanceof CharacterCodingException) {
                throw notUtf8();
            }
            throw new Unreadable("The file can't be read on, it seems cut: "
                    + broken.getCause().getMessage());
        } catch (NoSuchElementException end) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private Unreadable notUtf8() throws IOException, Unreadable {
        return new Unreadable("Line " + Source.firstLineNotUtf8(file) + " is not in UTF-8");
    }

    /** The one that the first line has most of. */
    private static char separatorOf(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') { // a byte order mark is no part of the first name
            text.reset();
        }
        text.mark(LONGEST_ROW);
        var counts = new int[SEPARATORS.length()];
        for (int read = 0, c = text.read(); c != -1 && c != '\n' && read < LONGEST_ROW - 1; read++, c = text.read()) {
            var index = SEPARATORS.indexOf(c);
            if (index >= 0) {
                counts[index]++;
            }
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }
}
