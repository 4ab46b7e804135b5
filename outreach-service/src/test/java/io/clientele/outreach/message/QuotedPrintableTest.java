package io.clientele.outreach.message;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedPrintableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"plain|plain", "a=b|a=3Db", "über|=C3=BCber", ".hidden|=2Ehidden", "'end '|end=20", "a.b|a.b"})
    void encodesWhatMustBe(String text, String encoded) {
        assertThat(encode(text)).isEqualTo(encoded + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"'a\nb'", "'a\r\nb'", "'a\rb'"})
    void everyLineEndBecomesCrlf(String text) {
        assertThat(encode(text)).isEqualTo("a\r\nb\r\n");
    }

    @Property
    void isReadAsItWasWritten(@ForAll String text) throws Exception {
        var encoded = encode(text);

        var decoded = MimeUtility.decode(
                new ByteArrayInputStream(encoded.getBytes(StandardCharsets.US_ASCII)), "quoted-printable");
        var expected = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("\r\n|\r|\n", "\r\n");
        assertThat(new String(decoded.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(expected + "\r\n");
    }

    @Property
    void noLineIsTooLongOrBeginsWithADot(@ForAll String text) {
        assertThat(encode(text).split("\r\n")).allSatisfy(line -> {
            assertThat(line.length()).isLessThanOrEqualTo(76);
            assertThat(line).doesNotStartWith(".").isASCII();
        });
    }

    private static String encode(String text) {
        var out = new Octets();
        QuotedPrintable.encode(text.getBytes(StandardCharsets.UTF_8), out);
        return out.toString();
    }
}
