package io.clientele.outreach.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.clientele.outreach.campaign.CampaignStory;
import io.clientele.outreach.world.Neighbours;
import io.clientele.outreach.world.Someone;
import io.clientele.outreach.world.WithWorld;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What other people's mail server and mail program make of ours. */
@QuarkusTest
@WithPostgres
@WithWorld
@QuarkusTestResource(value = GreenMailTest.Server.class, restrictToAnnotatedClass = true)
class GreenMailTest {

    Neighbours neighbours;
    GreenMail mailServer;

    private final CampaignStory story;

    GreenMailTest(Tokens tokens) {
        story = new CampaignStory(tokens);
    }

    @Test
    void aMailArrivesAsItWasWritten() throws Exception {
        var people = List.of(Someone.named("Zoë"), Someone.named("สมชาย").with("somchai@example.com"));
        var zoe = people.getFirst().with("zoe@example.com");

        story.finished(neighbours.segment(List.of(zoe, people.getLast())));

        assertThat(mailServer.getReceivedMessages()).hasSize(2);
        for (var mail : mailServer.getReceivedMessages()) {
            var name = mail.getAllRecipients()[0].toString().startsWith("zoe") ? "Zoë" : "สมชาย";
            assertThat(mail.getSubject()).isEqualTo("News for " + name);
            assertThat(mail.getFrom()[0]).hasToString("Our shop <news@shop.example>");
            assertThat(mail.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
            var parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getBodyPart(0).getContent().toString()).contains("Dear " + name);
            assertThat(parts.getBodyPart(1).getContent().toString())
                    .contains("Dear " + name, "https://mail.shop.example/l/");
        }
    }

    /** A mail server in place of the relay by hand. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        private final GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

        @Override
        public Map<String, String> start() {
            mailServer.start();
            return Map.of("clientele.smtp", "127.0.0.1:" + mailServer.getSmtp().getPort());
        }

        @Override
        public int order() {
            return 10; // after the world, whose relay it replaces
        }

        @Override
        public void inject(TestInjector tests) {
            tests.injectIntoFields(mailServer, new TestInjector.MatchesType(GreenMail.class));
        }

        @Override
        public void stop() {
            mailServer.stop();
        }
    }
}
