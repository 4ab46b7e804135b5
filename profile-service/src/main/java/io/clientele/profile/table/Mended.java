package io.clientele.profile.table;

import io.clientele.profile.file.Encoding;
import io.clientele.profile.file.Source;
import io.clientele.profile.file.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that came back as errors and were mended: read as they stood in their own file. */
public class Mended implements Table {

    /** What an error file says of each row, before the row. */
    public static final List<String> REMARKS = List.of("line", "column", "code", "message");

    private final Table table;
    private final List<String> header;

    Mended(Table table) {
        this.table = table;
        this.header = own(table.header());
    }

    static Table orSame(Table table) {
        return isMended(table.header()) ? new Mended(table) : table;
    }

    /** As we wrote it: whatever is said of the file that it came from does not hold for it. */
    static boolean is(Path file) throws IOException, Unreadable {
        var wanted = String.join(",", REMARKS) + ",";
        try (var source = Source.open(file);
                var text = new BufferedReader(source.text(Encoding.UTF_8))) {
            var beginning = new char[wanted.length()];
            return text.read(beginning) == wanted.length() && wanted.equals(new String(beginning));
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    private static boolean isMended(List<String> header) {
        return header.size() > REMARKS.size()
                && header.subList(0, REMARKS.size()).equals(REMARKS);
    }

    private static <T> List<T> own(List<T> fields) {
        return fields.subList(Math.min(REMARKS.size(), fields.size()), fields.size());
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws IOException, Unreadable {
        var row = table.next();
        return row == null
                ? null
                : new Row(
                        row.line(),
                        own(row.fields()).stream().map(Formula::armed).toList());
    }

    @Override
    public long bytesRead() {
        return table.bytesRead();
    }

    @Override
    public Shape shape() {
        return table.shape();
    }

    @Override
    public List<String> sheets() {
        return table.sheets();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
