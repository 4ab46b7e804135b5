package io.clientele.profile.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names of people, in each encoding that can hold them. */
class DetectionTest {

    private static final List<String> THAI = List.of(
            "สมชาย",
            "สมหญิง",
            "ประยุทธ์",
            "ณัฐพล",
            "กมลชนก",
            "วิชัย",
            "ศรีสุวรรณ",
            "ใจดี",
            "แสงทอง",
            "เพ็ญศรี",
            "โอภาส",
            "ไพโรจน์");
    private static final List<String> ARABIC = List.of(
            "محمد",
            "فاطمة",
            "عبد الله",
            "خالد",
            "سعيد",
            "الرشيد",
            "زينب",
            "يوسف",
            "قاسم",
            "مريم",
            "إبراهيم",
            "نور الهدى");
    private static final List<String> CHINESE =
            List.of("李伟", "王芳", "张敏", "刘洋", "陈静", "杨勇", "赵艳", "黄杰", "周娟", "吴涛", "徐明", "孙超", "欧阳雪梅");
    private static final List<String> LATIN = List.of(
            "Müller", "Jürgen Groß", "Renée", "Søren", "Åse", "Peña", "François", "João", "Ingeborg", "O’Brien", "Ö");

    @ParameterizedTest
    @EnumSource
    void whateverIsWrittenInItIsSeen(Encoding encoding) throws IOException {
        var random = new Random(7);
        var names = new ArrayList<>(namesOf(encoding));
        for (int nth = 0; nth < 200; nth++) {
            Collections.shuffle(names, random);
            var text = "id,name\n";
            for (int row = 0; row < 3 + nth % 6; row++) {
                text += row + "," + names.get(row) + "\n";
            }
            assertThat(detected(text, encoding)).as(text).isEqualTo(encoding);
        }
    }

    @Test
    void whatIsPlainAsciiIsUtf8() throws IOException {
        assertThat(detected("id,name\n1,Ada\n", Encoding.UTF_8)).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void aNulCharacterMakesNoUtf16() throws IOException {
        assertThat(detected("id,name\n1,A\0da\n2,Grüße\n", Encoding.UTF_8)).isEqualTo(Encoding.UTF_8);
    }

    @Test
    void whatIsFarFromTheBeginningIsSeenToo() throws IOException {
        assertThat(detected("id,name\n" + "1,Ada\n".repeat(50_000) + "2,สมชาย\n", Encoding.WINDOWS_874))
                .isEqualTo(Encoding.WINDOWS_874);
    }

    /** Real surnames of each country, as its people write them, in the encoding of old of the country. */
    @Test
    void surnamesOfTheWorldAreSeen() throws IOException {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data/names/common-surnames-by-country.csv"))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "There is no shared/data/names beside the project or above it");

        for (var country : List.of("DE", "FR", "ES", "PT", "SE", "NO", "DK", "IS", "MX", "CN", "AT", "FI")) {
            var encoding = country.equals("CN") ? Encoding.GB18030 : Encoding.WINDOWS_1252;
            var text = new StringBuilder("id,name\n");
            for (var line : Files.readAllLines(file.get())) {
                if (line.startsWith(country + ",")) {
                    text.append("1,").append(line.split(",")[4]).append('\n');
                }
            }
            if (text.chars().anyMatch(one -> one > 0x7f)) {
                assertThat(detected(text.toString(), encoding)).as(country).isEqualTo(encoding);
            }
        }
    }

    private static List<String> namesOf(Encoding encoding) {
        return switch (encoding) {
            case WINDOWS_874 -> THAI;
            case WINDOWS_1256 -> ARABIC;
            case GB18030 -> CHINESE;
            case WINDOWS_1252 -> LATIN;
            default ->
                Stream.of(THAI, ARABIC, CHINESE, LATIN).flatMap(List::stream).toList();
        };
    }

    private static Encoding detected(String text, Encoding encoding) throws IOException {
        var bytes = text.getBytes(Charset.forName(encoding.toString()));
        return Detection.of(Sample.of(new ByteArrayInputStream(bytes)));
    }
}
