package io.clientele.profile;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;

/** Strings that break programs, names of the whole world and addresses of every form, as others collected them. */
public final class Oracles {

    private static final Path DATA = Path.of("../../shared/data");

    private Oracles() {}

    public static List<String> naughty() throws IOException {
        return List.of(new ObjectMapper().readValue(file("naughty/blns.json").toFile(), String[].class));
    }

    /** Forenames and surnames of all countries, in their own script and in ours, each once. */
    public static List<String> names() throws IOException {
        return Stream.of("forenames", "surnames")
                .flatMap(kind -> Stream.of("Localized Name", "Romanized Name")
                        .flatMap(column -> column("names/common-%s-by-country.csv".formatted(kind), column).stream()))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
    }

    public static List<String> aliases() {
        return column("email_alias/normalize_email_vectors.csv", "input");
    }

    /** The file shows control characters by the pictures that Unicode has of them. */
    public static List<String> isemail() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var found = factory.newDocumentBuilder()
                .parse(file("isemail/tests.xml").toFile())
                .getElementsByTagName("address");
        return IntStream.range(0, found.getLength())
                .mapToObj(nth -> found.item(nth).getTextContent())
                .map(address -> address.codePoints()
                        .map(one -> one >= 0x2400 && one <= 0x241f ? one - 0x2400 : one)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
    }

    private static List<String> column(String name, String column) {
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file(name))) {
            return csv.stream().map(row -> row.getField(column)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path file(String name) {
        assumeTrue(Files.isDirectory(DATA), "Skipped: there is no " + DATA);
        return DATA.resolve(name);
    }
}
