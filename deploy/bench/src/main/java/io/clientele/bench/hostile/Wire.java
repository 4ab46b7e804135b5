package io.clientele.bench.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Sends over HTTP/1.1 (RFC 9112) what no client library would. Not for several threads at once. */
final class Wire implements AutoCloseable {

    private static final int MOST = 4 << 20;
    private static final int PATIENCE_MILLIS = 60_000;

    /** Everything as octets, one a character. */
    record Request(String method, String target, List<String> headers, String body) {

        String head() {
            return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n"
                    + String.join("", headers.stream().map(one -> one + "\r\n").toList()) + "Content-Length: "
                    + body.length() + "\r\n\r\n";
        }
    }

    /** @param body whole, or what there was of it before it became too much */
    record Answer(int status, Map<String, String> headers, String body, boolean whole) {

        String type() {
            return headers.getOrDefault("content-type", "").split(";")[0].strip();
        }
    }

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    Wire(int port) {
        this.port = port;
    }

    /** The UTF-8 of a text, one octet a character. */
    static String octets(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    /** Percent-encoded (RFC 3986), down to the last octet. */
    static String encoded(String text) {
        var encoded = new StringBuilder();
        for (byte octet : (text.length() > 3000 ? text.substring(0, 3000) : text).getBytes(UTF_8)) {
            var plain = octet >= 'a' && octet <= 'z' || octet >= 'A' && octet <= 'Z' || octet >= '0' && octet <= '9';
            encoded.append(plain || octet == '-' ? (char) octet : "%%%02X".formatted(octet & 0xff));
        }
        return encoded.toString();
    }

    Answer send(Request request) throws IOException {
        var fresh = !socket.isConnected() || socket.isClosed();
        try {
            return attempt(request);
        } catch (IOException gone) {
            close();
            if (fresh) {
                throw gone;
            }
            return attempt(request); // the other side may close a connection that was kept
        }
    }

    private Answer attempt(Request request) throws IOException {
        if (!socket.isConnected() || socket.isClosed()) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }
        var out = socket.getOutputStream();
        try {
            out.write((request.head() + request.body()).getBytes(ISO_8859_1));
            out.flush();
        } catch (IOException refusedMeanwhile) {
            // it may have answered before it read all
        }
        return read(request.method().equals("HEAD"));
    }

    private Answer read(boolean head) throws IOException {
        int status;
        do {
            status = Integer.parseInt(line().split(" ")[1]);
            if (status < 200) {
                headers();
            }
        } while (status < 200);
        var headers = headers();
        var body = new ByteArrayOutputStream();
        var whole = head || status == 204 || status == 304 || body(headers, body);
        if (!whole || "close".equalsIgnoreCase(headers.get("connection"))) {
            close();
        }
        return new Answer(status, headers, new String(unpacked(headers, body.toByteArray(), whole), UTF_8), whole);
    }

    /** Who asks for any coding there is (RFC 9110), if only by an asterisk among nonsense, gets one. */
    private static byte[] unpacked(Map<String, String> headers, byte[] body, boolean whole) throws IOException {
        if (!whole || body.length == 0) {
            return body;
        }
        var packed = new ByteArrayInputStream(body);
        try (var plain = switch (headers.getOrDefault("content-encoding", "identity")) {
            case "gzip" -> new GZIPInputStream(packed);
            case "deflate" -> new InflaterInputStream(packed);
            default -> packed;
        }) {
            return plain.readAllBytes();
        }
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts.length == 2 ? parts[1].strip() : "");
        }
        return headers;
    }

    private boolean body(Map<String, String> headers, ByteArrayOutputStream body) throws IOException {
        if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
            for (int size = size(); size > 0; size = size()) {
                body.write(in.readNBytes(size));
                line();
                if (body.size() > MOST) {
                    return false;
                }
            }
            line();
            return true;
        }
        long length = Long.parseLong(headers.getOrDefault("content-length", "0"));
        body.write(in.readNBytes((int) Math.min(length, MOST)));
        return length <= MOST;
    }

    private int size() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("It hung up after " + line);
            }
            line.append((char) octet);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
