package io.clientele.profile.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"a,b\n1,2\n", "a;b\r\n1;2\r\n", "a\tb\n1\t2", "\uFEFFa,b\n1,2", "\"a\",b\n\"1\",2", "a|b\n\n1|2"
            })
    void columnsAreFoundHoweverTheyAreSeparated(String text) throws Exception {
        var rows = read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(rows).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void aPackedFileIsUnpacked() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(read(packed.toByteArray())).hasSize(2);
    }

    @Test
    void aRowKnowsItsLineEvenAfterOneThatSpansSeveral() throws Exception {
        try (var table = Table.open(file("a,b\n\"x\ny\",2\n3,4\n".getBytes(StandardCharsets.UTF_8)))) {
            assertThat(table.next().line()).isEqualTo(2);
            assertThat(table.next().line()).isEqualTo(4);
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void anotherEncodingIsSaidByItsLine() {
        var text = "a,b\n" + "1,2\n".repeat(20_000) + "Müller,2\n" + "1,2\n".repeat(20_000);

        assertThatThrownBy(() -> read(text.getBytes(Charset.forName("ISO-8859-1"))))
                .isInstanceOf(Unreadable.class)
                .hasMessage("Line 20002 is not in UTF-8");
    }

    @Test
    void aFileThatWasCutIsSaidToBe() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 50_000; i++) {
                gzip.write((i + "," + i * 31 + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        var half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);

        assertThatThrownBy(() -> read(half)).isInstanceOf(Unreadable.class).hasMessageContaining("cut");
    }

    @Test
    void anEmptyFileIsSaidToBe() {
        assertThatThrownBy(() -> read(new byte[0]))
                .isInstanceOf(Unreadable.class)
                .hasMessage("The file is empty");
    }

    @Test
    void aQuoteThatNeverEndsIsNoReasonToReadItAllIntoMemory() {
        var text = "a,b\n\"" + "1,2\n".repeat(1_000_000);

        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Unreadable.class);
    }

    private List<List<String>> read(byte[] bytes) throws IOException, Unreadable {
        var rows = new ArrayList<List<String>>();
        try (var table = Table.open(file(bytes))) {
            rows.add(table.header());
            for (var row = table.next(); row != null; row = table.next()) {
                rows.add(row.fields());
            }
        }
        return rows;
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes);
    }
}
