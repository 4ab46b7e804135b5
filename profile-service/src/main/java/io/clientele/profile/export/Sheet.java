package io.clientele.profile.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A file that is being written, record by record; whoever reads NDJSON sees by its last line that it is whole. */
sealed interface Sheet {

    /** What a reader gets of one row: in CSV the cells, one line each; in NDJSON one object. */
    void write(Entry entry);

    void end(long count);

    /** @param lines as they stand in CSV, made safe already */
    record Entry(Map<String, Object> object, List<List<String>> lines) {}

    final class Csv implements Sheet {

        private static final char BYTE_ORDER_MARK = '\uFEFF'; // without it, Excel takes UTF-8 for the local code page

        private final CsvWriter csv;

        Csv(OutputStream out, List<String> header, boolean marked) throws IOException {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            if (marked) {
                text.write(BYTE_ORDER_MARK);
            }
            csv = CsvWriter.builder().build(text);
            csv.writeRecord(header.stream().map(Cell::of).toList());
        }

        @Override
        public void write(Entry entry) {
            entry.lines().forEach(csv::writeRecord);
        }

        @Override
        public void end(long count) {
            try {
                csv.flush();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    final class Ndjson implements Sheet {

        private final ObjectMapper json;
        private final OutputStream out;

        Ndjson(OutputStream out, ObjectMapper json) {
            this.out = out;
            this.json = json;
        }

        @Override
        public void write(Entry entry) {
            line(entry.object());
        }

        @Override
        public void end(long count) {
            line(new End(true, count));
        }

        private void line(Object value) {
            try {
                out.write(json.writeValueAsBytes(value));
                out.write('\n');
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
