package io.clientele.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.bench.suite.Api;
import io.clientele.bench.suite.RunningSuite;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Function;

/** Where a service takes something in, and a body that would be right but for what stands in place of {@code %s}. */
record Door(Function<RunningSuite, Api> service, String path, String body) {

    static final List<Door> ONE_OF_EACH_SERVICE = List.of(
            new Door(RunningSuite::profile, "/v1/profiles", """
                    {"email": "eve@inbox.example", "userId": %s}"""),
            new Door(RunningSuite::segmentation, "/v1/segments", """
                    {"condition": {"type": "all", "of": []}, "name": %s}"""),
            new Door(RunningSuite::outreach, "/v1/templates", """
                    {"subject": "News", "html": "<p>Hello</p>", "language": "en", "name": %s}"""));

    HttpResponse<String> post(RunningSuite suite, String sent) {
        return post(service.apply(suite), sent, "application/json");
    }

    HttpResponse<String> postBodyWith(RunningSuite suite, String detail) {
        return post(suite, body.formatted(detail));
    }

    HttpResponse<String> post(Api caller, String sent, String type) {
        return caller.send("POST", path, BodyPublishers.ofString(sent), type);
    }

    static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode())
                .as("%s: %s", answer.request(), answer.body())
                .isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(Api.tree(answer.body()).get("status").asInt()).isEqualTo(status);
    }

    @Override
    public String toString() {
        return path;
    }
}
