package io.clientele.local.catcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpSessionTest {

    private final Mailbox mailbox = new Mailbox(5, 1 << 20);
    private SmtpServer server;
    private Conversation client;

    @BeforeEach
    void connect() throws IOException {
        server = new SmtpServer(0, mailbox);
        client = new Conversation(server.port());
    }

    @AfterEach
    void hangUp() throws IOException {
        client.close();
        server.close();
    }

    @Test
    void aMailIsKeptAsItCame() throws IOException {
        client.send("shop@lumen.example", "ada@mail.example", "Subject: Hello", "", "Grüße", "..two dots came");

        assertThat(mailbox.to("ada")).singleElement().satisfies(mail -> {
            assertThat(mail.from()).isEqualTo("shop@lumen.example");
            assertThat(mail.to()).isEqualTo(List.of("ada@mail.example"));
            assertThat(source(mail)).isEqualTo("Subject: Hello\r\n\r\nGrüße\r\n.two dots came\r\n");
        });
    }

    @Test
    void manyMailsGoOverOneConnectionAndTheLastAreKept() throws IOException {
        for (var i = 1; i <= 12; i++) {
            client.send("shop@lumen.example", "reader" + i + "@mail.example", "Subject: " + i, "", "Text");
        }

        assertThat(mailbox.received()).isEqualTo(12);
        assertThat(mailbox.to(""))
                .extracting(Mail::to)
                .containsExactlyElementsOf(IntStream.iterate(12, i -> i - 1)
                        .limit(5)
                        .mapToObj(i -> List.of("reader" + i + "@mail.example"))
                        .toList());
    }

    @Test
    void theNextEnvelopeMayComeWithTheBody() throws IOException {
        client.say("EHLO shop", "MAIL FROM:<a@x.example> SIZE=20 BODY=8BITMIME", "RCPT TO:<b@y.example>", "DATA");
        assertThat(List.of(client.answer(), client.answer(), client.answer(), client.answer()))
                .extracting(answer -> answer.substring(0, 3))
                .containsExactly("250", "250", "250", "354");

        client.say("", "First", ".", "MAIL FROM:<a@x.example>", "RCPT TO:<c@y.example>", "DATA");
        assertThat(List.of(client.answer(), client.answer(), client.answer(), client.answer()))
                .extracting(answer -> answer.substring(0, 3))
                .containsExactly("250", "250", "250", "354");
        assertThat(client.say("", "Second", ".").answer()).startsWith("250");

        assertThat(mailbox.to("c@y.example")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MAIL FROM:<a@x.example> SIZE=999999999, 552
            MAIL FROM: a@x.example,                 501
            RCPT TO:<b@y.example>,                  503
            DATA,                                   503
            STARTTLS,                               500
            NOOP,                                   250
            QUIT,                                   221
            """)
    void whatIsOutOfOrderIsRefused(String line, String code) throws IOException {
        assertThat(client.ask(line)).startsWith(code);
    }

    @Test
    void aNewGreetingForgetsTheHalfOfAMail() throws IOException {
        client.ask("MAIL FROM:<a@x.example>");
        client.ask("EHLO again");

        assertThat(client.ask("RCPT TO:<b@y.example>")).startsWith("503");
    }

    @Test
    void aClientThatHangsUpInTheMiddleHasSentNothing() throws IOException {
        client.say("MAIL FROM:<a@x.example>", "RCPT TO:<b@y.example>", "DATA", "Subject: Half");
        client.close();
        client = new Conversation(server.port());
        client.send("a@x.example", "whole@y.example", "Subject: Whole", "", "Text");

        assertThat(mailbox.received()).isEqualTo(1);
    }

    private static String source(Mail mail) {
        return new String(mail.source(), StandardCharsets.UTF_8);
    }
}
