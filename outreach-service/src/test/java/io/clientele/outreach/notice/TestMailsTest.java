package io.clientele.outreach.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientele.kit.Problem;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.preview.Viewpoint;
import io.clientele.outreach.template.TemplateDraft;
import io.clientele.outreach.template.Templates;
import io.clientele.outreach.world.Neighbours;
import io.clientele.outreach.world.Someone;
import io.clientele.outreach.world.TestRelay;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@WithPostgres
@WithWorld
class TestMailsTest {

    private static final UUID NO_CAMPAIGN = new UUID(0, 0);

    private final TestMails tests;
    private final Templates templates;
    Neighbours neighbours;
    TestRelay relay;

    TestMailsTest(TestMails tests, Templates templates) {
        this.tests = tests;
        this.templates = templates;
    }

    @Test
    void aTestGoesToEachAddressAsOnePersonWouldGetIt() throws Exception {
        var grace = Someone.named("Gräce");
        neighbours.know(grace);

        tests.send(
                NO_CAMPAIGN, template(), List.of("mia@tests.example", "tom@tests.example"), Viewpoint.of(grace.id()));

        assertThat(relay.to("tom@tests.example")).hasSize(1);
        var mail = new MimeMessage(
                null,
                new ByteArrayInputStream(
                        relay.to("mia@tests.example").getFirst().text().getBytes(StandardCharsets.UTF_8)));
        assertThat(mail.getSubject()).isEqualTo("[Test] For Gräce");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Our shop <news@shop.example>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    @Test
    void addressesAreCheckedBeforeAnythingIsSent() {
        var template = template();

        assertThatThrownBy(() -> tests.send(
                        NO_CAMPAIGN,
                        template,
                        List.of("ok@never.example", "a@b.example\r\nBcc: c@d.example"),
                        Viewpoint.EXAMPLE))
                .isInstanceOfSatisfying(
                        Problem.Refusal.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(Problem.Error::field)
                                .containsExactly("to[1]"));
        assertThatThrownBy(() -> tests.send(NO_CAMPAIGN, template, List.of(), Viewpoint.EXAMPLE))
                .isInstanceOf(Problem.Refusal.class);
        assertThatThrownBy(() ->
                        tests.send(NO_CAMPAIGN, template, Collections.nCopies(11, "a@b.example"), Viewpoint.EXAMPLE))
                .isInstanceOf(Problem.Refusal.class);
        assertThat(relay.to("ok@never.example")).isEmpty();
    }

    @Test
    void aRelayThatRefusesIsSaid() {
        relay.treat("gone@tests.example", TestRelay.Treatment.REFUSE_FOR_GOOD);

        assertThatThrownBy(() -> tests.send(NO_CAMPAIGN, template(), List.of("gone@tests.example"), Viewpoint.EXAMPLE))
                .isInstanceOfSatisfying(
                        Problem.Refusal.class,
                        refusal -> assertThat(refusal.getResponse().getStatus()).isEqualTo(503));
    }

    @Test
    @Timeout(20)
    void aRelayThatWasAwayGetsTheNextMail() {
        var template = template();
        tests.send(NO_CAMPAIGN, template, List.of("before@tests.example"), Viewpoint.EXAMPLE);
        relay.away(true);
        assertThatThrownBy(() -> tests.send(NO_CAMPAIGN, template, List.of("during@tests.example"), Viewpoint.EXAMPLE))
                .isInstanceOf(Problem.Refusal.class);
        relay.away(false);

        tests.send(NO_CAMPAIGN, template, List.of("after@tests.example"), Viewpoint.EXAMPLE);

        assertThat(relay.to("after@tests.example")).hasSize(1);
    }

    private UUID template() {
        var draft = new TemplateDraft(
                "News",
                "For {{ profile.firstName }}",
                null,
                "<p>Dear {{ profile.firstName }}</p>",
                null,
                null,
                null,
                "en");
        return templates.create(draft).id();
    }
}
