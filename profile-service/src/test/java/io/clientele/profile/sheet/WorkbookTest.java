package io.clientele.profile.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.profile.file.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static final String STYLES = """
            <styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-th-TH]d\\-mmm\\-bbbb"/>
            <numFmt numFmtId="165" formatCode="&quot;day&quot; 0.00"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="22"/></cellXfs>
            </styleSheet>""";

    @TempDir
    Path folder;

    @Test
    void cellsComeOutAsSomebodyWouldWriteThem() throws Exception {
        var book = new Xlsx().sheet("One", """
                        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>when</t></is></c></row>
                        <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>44621</v></c><c r="D3"><v>59.900000000000006</v></c></row>
                        <row r="4"><c r="A4" s="2"><v>44621.586805555555</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="str"><v>=x</v></c>
                          <c r="D4" s="3"><v>1.5E3</v></c><c r="E4" s="4"><v>0.5</v></c></row>
                        <row r="5"><c r="A5" s="1"/></row>""").part("xl/styles.xml", STYLES).part("xl/sharedStrings.xml", """
                        <sst><si><t>name</t></si><si><r><t>東</t></r><r><t xml:space="preserve">京 </t></r><rPh><t>とう</t></rPh></si></sst>""");

        assertThat(rows(book, "One"))
                .containsExactly(
                        new SheetRows.SheetRow(1, List.of("name", "when")),
                        new SheetRows.SheetRow(3, List.of("東京 ", "2022-03-01", "", "59.9")),
                        new SheetRows.SheetRow(4, List.of("2022-03-01T14:05", "true", "=x", "1500", "12:00")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1900-01-01", "59, 1900-02-28", "61, 1900-03-01", "2958465, 9999-12-31"})
    void daysAreCountedAsSpreadsheetsCountThem(String serial, String day) throws Exception {
        var book = new Xlsx()
                .sheet("One", "<row><c s=\"1\"><v>" + serial + "</v></c></row>")
                .part("xl/styles.xml", STYLES);

        assertThat(rows(book, "One").getFirst().fields()).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource({
        "General, false",
        "0.00, false",
        "'[Red]#,##0', false",
        "d.M.yyyy, true",
        "[h]:mm, true",
        "\"mdy\"0, false",
        "@, false"
    })
    void aFormatIsSeenToShowATime(String code, boolean time) {
        assertThat(DateStyles.showsTime(code)).isEqualTo(time);
    }

    @Test
    void whatXmlCantHoldIsThereAgain() throws Exception {
        var book = new Xlsx()
                .sheet("One", "<row><c t=\"inlineStr\"><is><t>a_x000D_b&amp;&lt;_x005F_x0041_</t></is></c></row>");

        assertThat(rows(book, "One").getFirst().fields()).containsExactly("a\rb&<_x0041_");
    }

    @Test
    void aSheetIsFoundByItsName() throws Exception {
        var book = new Xlsx().sheet("One", "<row><c><v>1</v></c></row>").sheet("สอง", "<row><c><v>2</v></c></row>");

        assertThat(rows(book, "สอง").getFirst().fields()).containsExactly("2");
        assertThatThrownBy(() -> rows(book, "Three")).hasMessage("The workbook has no sheet Three; it has One, สอง");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>1",
                "<row></c></row>",
                "&x;"
            })
    void whatIsBrokenOrBeyondAllMeasureIsRefused(String data) {
        assertThatThrownBy(() -> rows(new Xlsx().sheet("One", data), "One")).isInstanceOf(Unreadable.class);
    }

    @Test
    void oneCellMayHoldASequenceOfManyEntities() throws Exception {
        var book = new Xlsx()
                .sheet("One", "<row><c t=\"inlineStr\"><is><t>" + "&amp;".repeat(300_000) + "</t></is></c></row>");

        assertThat(rows(book, "One").getFirst().fields().getFirst()).hasSize(300_000);
    }

    /** A gigabyte of cells without a row's end packs to a megabyte. */
    @Test
    void aBombIsFoundBeforeItGoesOff() {
        var bomb = new Xlsx()
                .sheet("One", "<row><c t=\"inlineStr\"><is><t>" + "x".repeat(40 << 20) + "</t></is></c></row>");

        assertThatThrownBy(() -> rows(bomb, "One")).hasMessageContaining("more than a million characters");
    }

    @Test
    void entitiesOfSomebodysOwnAreNeverOpened() throws IOException {
        var book = new Xlsx()
                .part(
                        "xl/workbook.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><workbook><sheets>"
                                + "<sheet name=\"&b;\" sheetId=\"1\" r:id=\"rId1\" xmlns:r=\"http://r\"/></sheets></workbook>");

        assertThatThrownBy(() -> rows(book, "One")).isInstanceOf(Unreadable.class);
    }

    @Test
    void aZipThatIsNoWorkbookSaysSo() {
        assertThatThrownBy(() -> Workbook.open(Files.write(folder.resolve("x"), new byte[] {'P', 'K', 3, 4, 0, 0})))
                .isInstanceOf(Unreadable.class);
    }

    private List<SheetRows.SheetRow> rows(Xlsx book, String sheet) throws IOException, Unreadable {
        var rows = new ArrayList<SheetRows.SheetRow>();
        try (var workbook = Workbook.open(Files.write(folder.resolve("book"), book.bytes()))) {
            var read = workbook.rows(sheet);
            for (var row = read.next(); row != null; row = read.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
