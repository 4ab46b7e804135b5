package io.clientele.outreach.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.outreach.shop.Shop;
import io.clientele.outreach.shop.Target;
import io.clientele.outreach.template.Content;
import io.clientele.outreach.template.Links;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailFrameTest {

    private static final UUID CAMPAIGN = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final UUID PERSON = UUID.fromString("01890000-0000-7000-8000-000000000002");
    private static final Instant NOON = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void aMailIsReadAsItWasMeant() throws Exception {
        var mail = parsed(new Content("Grüße, สวัสดี", "", "<p>Héllo</p>\n<p>.</p>", "Hello\n.\nสวัสดีสวัสดีสวัสดี"));

        assertThat(mail.getSubject()).isEqualTo("Grüße, สวัสดี");
        assertThat(mail.getFrom()[0]).hasToString("Lumen <news@lumen.example>");
        assertThat(mail.getReplyTo()[0]).hasToString("desk@lumen.example");
        assertThat(mail.getSentDate()).isEqualTo(NOON);
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContent().toString().strip()).isEqualTo("Hello\n.\nสวัสดีสวัสดีสวัสดี");
        assertThat(parts.getBodyPart(1).getContent().toString().strip()).isEqualTo("<p>Héllo</p>\r\n<p>.</p>");
    }

    @Test
    void itCanBeUnsubscribedInOneClickAndIsKnownAgain() throws Exception {
        var mail = parsed(new Content("News", "", "<p>", "Text"));

        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<https://lumen.example/u/x>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Id")[0]).endsWith("<print-club.lumen.example>");
        assertThat(mail.getMessageID())
                .isEqualTo("<01890000000070008000000000000002.01890000000070008000000000000001@lumen.example>");
    }

    @Test
    void noLineBeginsWithADotOrIsTooLong() {
        var written = written(new Content("News", "", ".\n..\n<p>" + "x".repeat(5000), ".\n"));

        assertThat(written.toString().split("\r\n", -1))
                .allSatisfy(line -> assertThat(line).doesNotStartWith(".").hasSizeLessThan(998));
    }

    @Test
    void aLineBreakInASubjectIsRefused() {
        assertThatThrownBy(() -> written(new Content("News\r\nBcc: a@example.com", "", "", "")))
                .isInstanceOf(UnwritableMail.class);
    }

    private static MimeMessage parsed(Content content) throws Exception {
        var octets = written(content).toString().getBytes(StandardCharsets.UTF_8);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(octets));
    }

    private static Octets written(Content content) {
        var out = new Octets();
        MailFrame.of(shop(), CAMPAIGN, "Print Club").write(PERSON, "ada@example.com", content, links(), NOON, out);
        return out;
    }

    private static Shop shop() {
        return new Shop(
                "Lumen",
                "news@lumen.example",
                null,
                "desk@lumen.example",
                "1 Harbour Road",
                ZoneId.of("Europe/Berlin"),
                Currency.getInstance("EUR"),
                "DE",
                "en",
                null,
                Target.CLIENT,
                "https://lumen.example");
    }

    private static Links links() {
        return new Links() {
            @Override
            public String unsubscribe() {
                return "https://lumen.example/u/x";
            }

            @Override
            public String preferences() {
                return "https://lumen.example/preferences/x";
            }

            @Override
            public String view() {
                return "https://lumen.example/v/x";
            }

            @Override
            public String click(int n) {
                return "https://lumen.example/l/" + n;
            }

            @Override
            public String open() {
                return "https://lumen.example/o/x";
            }
        };
    }
}
