package io.clientele.suite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.clientele.bench.suite.Api;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A body of JSON that goes on and on, poured into a service without looking at what it says before it has said it. */
record Flood(int status, Duration untilAnswered) {

    private static final byte[] PIECE = "{\"type\":\"track\"},".repeat(4096).getBytes(ISO_8859_1);

    /** @param announced whether the length stands in the header, or nowhere */
    static Flood into(Api service, String path, long bytes, boolean announced) throws Exception {
        var address = URI.create(service.root());
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var begun = System.nanoTime();
            var answer = CompletableFuture.supplyAsync(() -> answered(socket, begun));
            var out = socket.getOutputStream();
            out.write("""
                    POST %s HTTP/1.1\r
                    Host: %s\r
                    Authorization: Bearer %s\r
                    Content-Type: application/json\r
                    %s\r
                    \r
                    """.formatted(
                            path,
                            address.getAuthority(),
                            service.token(),
                            announced ? "Content-Length: " + bytes : "Transfer-Encoding: chunked")
                    .getBytes(ISO_8859_1));
            write(out, bytes, announced);
            return answer.get();
        }
    }

    private static void write(OutputStream out, long bytes, boolean announced) {
        try {
            for (long written = 0; written < bytes; written += PIECE.length) {
                if (!announced) {
                    out.write((Integer.toHexString(PIECE.length) + "\r\n").getBytes(ISO_8859_1));
                }
                out.write(PIECE);
                if (!announced) {
                    out.write("\r\n".getBytes(ISO_8859_1));
                }
            }
        } catch (IOException closed) {
            // it has heard enough
        }
    }

    private static Flood answered(Socket socket, long begun) {
        try {
            var line = new String(socket.getInputStream().readNBytes("HTTP/1.1 413".length()), ISO_8859_1);
            return new Flood(Integer.parseInt(line.substring(9)), Duration.ofNanos(System.nanoTime() - begun));
        } catch (IOException broken) {
            throw new IllegalStateException("No answer", broken);
        }
    }
}
