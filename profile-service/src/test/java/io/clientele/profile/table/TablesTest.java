package io.clientele.profile.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.profile.file.Encoding;
import io.clientele.profile.file.Unreadable;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

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
        try (var table = Tables.open(file("a,b\n\"x\ny\",2\n3,4\n".getBytes(StandardCharsets.UTF_8)), Shape.UNKNOWN)) {
            assertThat(table.next().line()).isEqualTo(2);
            assertThat(table.next().line()).isEqualTo(4);
            assertThat(table.next()).isNull();
        }
    }

    @Test
    void anotherEncodingThanWasSaidIsSaidByItsLine() {
        var text = "a,b\n" + "1,2\n".repeat(20_000) + "Müller,2\n" + "1,2\n".repeat(20_000);

        assertThatThrownBy(
                        () -> read(text.getBytes(Charset.forName("ISO-8859-1")), new Shape(Encoding.UTF_8, null, null)))
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

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, ชื่อ, สมชาย",
        "UTF-16BE, الاسم, محمد",
        "UTF-16LE, name, Grüße",
        "windows-1252, name, Jürgen Groß",
        "windows-874, ชื่อ, สมชาย ใจดี",
        "windows-1256, الاسم, محمد عبد الله",
        "GB18030, 姓名, 李小龙"
    })
    void textComesOutOfEveryEncodingAsItWasWritten(String charset, String column, String name) throws Exception {
        var text = "id," + column + "\n" + ("1," + name + "\n").repeat(3);

        assertThat(read(text.getBytes(Charset.forName(charset))))
                .hasSize(4)
                .startsWith(List.of("id", column), List.of("1", name));
    }

    @Test
    void whatIsSaidOfAFileGoesBeforeWhatItLooksLike() throws Exception {
        assertThat(read("a;b,c\n1;2,3\n".getBytes(StandardCharsets.UTF_8), new Shape(null, ",", null)))
                .containsExactly(List.of("a;b", "c"), List.of("1;2", "3"));
    }

    @Test
    void rowsThatCameBackAsErrorsAreReadAsTheyStoodInTheirFile() throws Exception {
        var mended =
                "line,column,code,message,name,note\n7,name,INVALID,why,Ada,'=1+1\n8,,X,y,\"'-Bob\",''=2\n9,,X,y,'tis,-5\n";

        assertThat(read(mended.getBytes(StandardCharsets.UTF_8), new Shape(Encoding.WINDOWS_874, ";", null)))
                .containsExactly(
                        List.of("name", "note"), List.of("Ada", "=1+1"), List.of("-Bob", "'=2"), List.of("'tis", "-5"));
    }

    @Test
    void anOldOfficeFileIsToldWhatToDo() {
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("save it as .xlsx");
    }

    private List<List<String>> read(byte[] bytes) throws IOException, Unreadable {
        return read(bytes, Shape.UNKNOWN);
    }

    private List<List<String>> read(byte[] bytes, Shape shape) throws IOException, Unreadable {
        var rows = new ArrayList<List<String>>();
        try (var table = Tables.open(file(bytes), shape)) {
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
