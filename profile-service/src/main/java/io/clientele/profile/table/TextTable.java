package io.clientele.profile.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.clientele.profile.file.Encoding;
import io.clientele.profile.file.Source;
import io.clientele.profile.file.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows as text, perhaps packed by gzip. */
class TextTable implements Table {

    private static final int LONGEST_ROW = 1 << 20;
    private static final String SEPARATORS = ",;\t|";

    private final Path file;
    private final Source source;
    private final Encoding encoding;
    private final char separator;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;

    private TextTable(Path file, Source source, Encoding encoding, @Nullable String separator)
            throws IOException, Unreadable {
        this.file = file;
        this.source = source;
        this.encoding = encoding;
        var text = new BufferedReader(source.text(encoding));
        try {
            var usual = usualSeparator(text);
            this.separator = separator == null ? usual : separator.charAt(0);
            this.reader = CsvReader.builder()
                    .fieldSeparator(this.separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(LONGEST_ROW)
                    .ofCsvRecord(text);
            this.records = reader.iterator();
        } catch (CharacterCodingException wrong) {
            throw Source.notIn(encoding, file);
        }
        var first = next();
        if (first == null) {
            throw new Unreadable("The file is empty");
        }
        this.header = first.fields().stream().map(String::strip).toList();
    }

    static Table open(Path file, Encoding encoding, @Nullable String separator) throws IOException, Unreadable {
        var source = Source.open(file);
        try {
            return new TextTable(file, source, encoding, separator);
        } catch (IOException | Unreadable | RuntimeException broken) {
            source.close();
            throw broken;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public long bytesRead() {
        return source.bytesRead();
    }

    @Override
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
                throw Source.notIn(encoding, file);
            }
            throw new Unreadable("The file can't be read on, it seems cut: "
                    + broken.getCause().getMessage());
        } catch (NoSuchElementException end) {
            return null;
        }
    }

    @Override
    public Shape shape() {
        return new Shape(encoding, String.valueOf(separator), null);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    /** The one that the first line has most of; passes over a byte order mark. */
    private static char usualSeparator(BufferedReader text) throws IOException {
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
