package io.clientele.outreach.relay;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Opens connections to the relay, up to the point where the first mail may be announced. */
@ApplicationScoped
public class Relay {

    private final RelayConfig config;

    Relay(RelayConfig config) {
        this.config = config;
    }

    /** @throws RelayUnavailable with a sentence that says why */
    public SmtpConnection connect() throws RelayUnavailable {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(config.host(), config.port()), (int)
                    config.connectTimeout().toMillis());
            return greeted(new SmtpConnection(socket, config));
        } catch (IOException
                | NoSuchAlgorithmException
                | RuntimeException refused) { // such as a host that is no name at all
            close(socket);
            throw new RelayUnavailable(
                    "The mail relay " + config.address() + " is not available: " + refused.getMessage());
        }
    }

    private SmtpConnection greeted(SmtpConnection plain) throws IOException, NoSuchAlgorithmException {
        must(plain.read(), "greet us");
        plain.hello();
        var connection = config.startTls() ? secured(plain) : plain;
        if (config.username().isPresent()) {
            if (!config.startTls()) {
                throw new IOException("without TLS it gets no password");
            }
            authenticate(connection, config.username().get(), config.password().orElse(""));
        }
        return connection;
    }

    private SmtpConnection secured(SmtpConnection plain) throws IOException, NoSuchAlgorithmException {
        if (!plain.extensions().startTls()) {
            throw new IOException("it offers no TLS");
        }
        must(plain.ask("STARTTLS"), "start TLS");
        var factory = SSLContext.getDefault().getSocketFactory();
        var socket = (SSLSocket) factory.createSocket(plain.socket(), config.host(), config.port(), true);
        var parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        var secure = new SmtpConnection(socket, config);
        secure.hello();
        return secure;
    }

    private static void authenticate(SmtpConnection connection, String user, String password) throws IOException {
        if (connection.extensions().authenticates("PLAIN")) {
            must(connection.ask("AUTH PLAIN " + base64("\0" + user + "\0" + password)), "let us in");
        } else if (connection.extensions().authenticates("LOGIN")) {
            mustAsk(connection.ask("AUTH LOGIN"));
            mustAsk(connection.ask(base64(user)));
            must(connection.ask(base64(password)), "let us in");
        } else {
            throw new IOException("it knows neither AUTH PLAIN nor AUTH LOGIN");
        }
    }

    private static void mustAsk(Reply reply) throws IOException {
        if (reply.code() != 334) {
            throw new IOException("it would not let us in: " + reply);
        }
    }

    private static void must(Reply reply, String what) throws IOException {
        if (!reply.isPositive()) {
            throw new IOException("it would not " + what + ": " + reply);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // then there is nothing left to close
        }
    }
}
