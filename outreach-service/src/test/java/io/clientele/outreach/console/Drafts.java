package io.clientele.outreach.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;

/** What somebody has written in the console so far. */
@ApplicationScoped
public class Drafts {

    static final String SEGMENT = "0190b6ad-0000-7000-8000-00000000005e";

    private final Browser browser;

    Drafts(Browser browser) {
        this.browser = browser;
    }

    String campaign() {
        return campaign(template());
    }

    String campaign(String template) {
        return created(browser.admin()
                .formParam("name", "Summer prints")
                .formParam("segmentId", SEGMENT)
                .formParam("templateId", template)
                .formParam("topic", "newsletter")
                .formParam("at", "2030-06-01T09:00")
                .post("/console/campaigns"));
    }

    String template() {
        return created(browser.admin()
                .formParam("name", "Letter")
                .formParam("subject", "Hello")
                .formParam("mode", "blocks")
                .formParam("type.0", "text")
                .formParam("text.0", "Dear {{ profile.firstName }}")
                .post("/console/templates"));
    }

    private static String created(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceAll(".*/", "");
    }
}
