package io.clientele.local.client;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file and its mapping as a form (RFC 7578); the file is streamed. */
record Upload(String contentType, BodyPublisher body) {

    private static final String BOUNDARY = "clientele-4f1c1b0e6b2d4a6f";

    static Upload of(Path file, String mapping) throws IOException {
        var before =
                """
                --%1$s
                Content-Disposition: form-data; name="mapping"
                Content-Type: application/json

                %2$s
                --%1$s
                Content-Disposition: form-data; name="file"; filename="%3$s"
                Content-Type: application/octet-stream

                """.formatted(BOUNDARY, mapping, file.getFileName().toString().replace("\"", "%22"));
        var after = "\n--" + BOUNDARY + "--\n";
        return new Upload(
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.concat(text(before), BodyPublishers.ofFile(file), text(after)));
    }

    /** Lines of a form end with CR LF. */
    private static BodyPublisher text(String lines) {
        return BodyPublishers.ofByteArray(lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
