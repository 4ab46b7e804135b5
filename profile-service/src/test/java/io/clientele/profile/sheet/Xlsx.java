package io.clientele.profile.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks, part by part. */
public class Xlsx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String sheets = "";
    private String relations = "";
    private int count;

    public Xlsx sheet(String name, String data) {
        count++;
        sheets += "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(name, count, count);
        relations +=
                "<Relationship Id=\"rId%d\" Type=\"http://x/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(count, count);
        return part(
                "xl/worksheets/sheet%d.xml".formatted(count),
                "<worksheet xmlns=\"http://m\"><dimension ref=\"A1:C3\"/><sheetData>" + data
                        + "</sheetData></worksheet>");
    }

    Xlsx part(String place, String xml) {
        parts.put(place, HEAD + xml);
        return this;
    }

    public byte[] bytes() {
        part("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        if (!parts.containsKey("xl/workbook.xml")) {
            part(
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://m\" xmlns:r=\"http://r\"><sheets>" + sheets + "</sheets></workbook>");
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
