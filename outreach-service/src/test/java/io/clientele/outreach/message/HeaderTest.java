package io.clientele.outreach.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeUtility;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: x@example.com", "a\nb", "a\rb", "a\0b", "a\u007fb"})
    void refusesWhatWouldBeginAnotherHeader(String value) {
        assertThatThrownBy(() -> Header.text(value, 9)).isInstanceOf(UnwritableMail.class);
        assertThatThrownBy(() -> Header.address(value)).isInstanceOf(UnwritableMail.class);
        assertThatThrownBy(() -> Header.mailbox(value, "a@example.com")).isInstanceOf(UnwritableMail.class);
    }

    @Test
    void quotesNames() {
        assertThat(Header.mailbox("Lumen \"Photo\"", "a@example.com"))
                .isEqualTo("\"Lumen \\\"Photo\\\"\" <a@example.com>");
        assertThat(Header.mailbox("ร้านถ่ายรูป", "a@example.com"))
                .startsWith("=?UTF-8?B?")
                .endsWith(" <a@example.com>");
    }

    @Property
    void isReadAsItWasWritten(@ForAll @StringLength(max = 300) String anything) throws Exception {
        var value = anything.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();

        var header = Header.text(value, 9);

        assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(value);
        assertThat(header).matches("(?s)\\p{ASCII}*");
    }

    @Property
    void noEncodedWordIsTooLong(@ForAll @StringLength(max = 300) String anything) {
        var value = "ü" + anything.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");

        assertThat(Header.text(value, 9).split("\r\n "))
                .allSatisfy(word -> assertThat(word.length()).isLessThanOrEqualTo(75));
    }

    @Test
    void noLineIsLongerThanMailServersTake() {
        assertThat(Header.text("x".repeat(1200), 9).split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(998));
    }

    @Test
    void writesDomainsInAscii() {
        assertThat(Header.mailable("post@bücher.example")).isEqualTo("post@xn--bcher-kva.example");
        assertThat(Header.mailable("post@books.example")).isEqualTo("post@books.example");
    }

    @Test
    void foldsLongSubjects() {
        assertThat(Header.text("many words ".repeat(20).strip(), 9).split("\r\n"))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
    }
}
