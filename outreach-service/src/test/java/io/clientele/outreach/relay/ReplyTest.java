package io.clientele.outreach.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

    @Test
    void ofManyLinesOneReply() throws IOException {
        var reader = reader("250-first\r\n250-PIPELINING\r\n250 SIZE 100\r\n354 go\r\n");

        assertThat(reader.read()).isEqualTo(new Reply(250, "first\nPIPELINING\nSIZE 100"));
        assertThat(reader.read()).isEqualTo(new Reply(354, "go"));
    }

    @Test
    void aBareCodeIsEnough() throws IOException {
        assertThat(reader("250\n").read()).isEqualTo(new Reply(250, ""));
    }

    @Test
    void controlsAreLeftOut() throws IOException {
        assertThat(reader("550 no\0 such\u0007 one\r\n").read().text()).isEqualTo("no such one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "250-more", "HTTP/1.1 400 Bad Request\r\n", "ab\r\n"})
    void whatIsNoReplyIsAnError(String said) {
        assertThatThrownBy(() -> reader(said).read()).isInstanceOf(IOException.class);
    }

    @Test
    void aLineWithoutEndIsAnError() {
        assertThatThrownBy(() -> reader("2".repeat(10_000)).read()).hasMessageContaining("does not end");
    }

    @ParameterizedTest
    @CsvSource({
        "250, 2.0.0 ok, true, false, false",
        "421, 4.3.2 bye, false, true, false",
        "451, 4.7.1 later, false, true, false",
        "550, 5.1.1 no such user, false, false, true",
        "550, 5.7.1 spam, false, false, false",
        "550, no such user, false, false, false",
        "552, 5.2.2 full, false, false, false",
    })
    void sortsReplies(int code, String text, boolean positive, boolean temporary, boolean gone) {
        var reply = new Reply(code, text);

        assertThat(reply.isPositive()).isEqualTo(positive);
        assertThat(reply.isTemporary()).isEqualTo(temporary);
        assertThat(reply.saysMailboxIsGone()).isEqualTo(gone);
        assertThat(reply.closes()).isEqualTo(code == 421);
    }

    @Test
    void knowsWhatTheRelayCanDo() {
        var extensions = Extensions.of(new Reply(250, "relay\nPIPELINING\nSIZE 35882577\nAUTH PLAIN LOGIN\nstarttls"));

        assertThat(extensions.pipelining()).isTrue();
        assertThat(extensions.startTls()).isTrue();
        assertThat(extensions.utf8()).isFalse();
        assertThat(extensions.size()).isEqualTo(35_882_577);
        assertThat(extensions.authenticates("LOGIN")).isTrue();
        assertThat(extensions.authenticates("CRAM-MD5")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b>\r\nRCPT TO:<x@y", "a b@example.com", "a\0@example.com", "<a@example.com>"})
    void anAddressCannotBreakOutOfItsCommand(String address) {
        assertThatThrownBy(() -> new Envelope("shop@example.com", address))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDomainGoesInItsAsciiForm() {
        assertThat(new Envelope("shop@example.com", "ada@bücher.example").to()).isEqualTo("ada@xn--bcher-kva.example");
        assertThat(new Envelope("shop@example.com", "jörg@example.com").isInternational())
                .isTrue();
    }

    private static ReplyReader reader(String said) {
        return new ReplyReader(new ByteArrayInputStream(said.getBytes(StandardCharsets.UTF_8)));
    }
}
