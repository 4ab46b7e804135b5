package io.clientele.profile.table;

import io.clientele.profile.file.Unreadable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of rows under a header. */
public interface Table extends AutoCloseable {

    /** @param line where it begins in the file, from 1 */
    record Row(long line, List<String> fields) {}

    List<String> header();

    /** The next row, null after the last. */
    @Nullable
    Row next() throws IOException, Unreadable;

    /** How much of the file has been read, as it is packed. */
    long bytesRead();

    /** As it was found to be. */
    Shape shape();

    /** All there are in a workbook, in their order; none in a text. */
    default List<String> sheets() {
        return List.of();
    }

    @Override
    void close() throws IOException;
}
