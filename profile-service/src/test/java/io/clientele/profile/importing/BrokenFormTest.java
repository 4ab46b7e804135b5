package io.clientele.profile.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.kit.Tokens;
import io.clientele.local.testing.WithPostgres;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is between the parts of a form stands in its content type (RFC 7578), or nobody can take it apart. */
@QuarkusTest
@WithPostgres
class BrokenFormTest {

    private final Tokens tokens;

    @TestHTTPResource("/")
    URI root;

    BrokenFormTest(Tokens tokens) {
        this.tokens = tokens;
    }

    static Stream<Arguments> forms() {
        var form = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n";
        return Stream.of(
                Arguments.of("; boundary=", form + "--x--"),
                Arguments.of("; boundary=\"\"", form + "--x--"),
                Arguments.of("; boundary", form + "--x--"),
                Arguments.of("; x=y", form + "--x--"),
                Arguments.of("", form + "--x--"),
                Arguments.of("; boundary=", "{}"),
                Arguments.of("; boundary=x", "{}"),
                Arguments.of("; boundary=x", ""),
                Arguments.of("; boundary=x", form + "--"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isABadRequest(String parameter, String body) throws Exception {
        for (var path : new String[] {"/v1/imports", "/v1/imports/previews"}) {
            var request = HttpRequest.newBuilder(root.resolve(path))
                    .header("Content-Type", "multipart/form-data" + parameter)
                    .header("Authorization", tokens.bearerOf("ada", Tokens.MARKETER, Duration.ofMinutes(5)))
                    .POST(BodyPublishers.ofString(body))
                    .build();
            try (var http = HttpClient.newHttpClient()) {
                assertThat(http.send(request, BodyHandlers.ofString()).statusCode())
                        .as(path)
                        .isEqualTo(400);
            }
        }
    }
}
