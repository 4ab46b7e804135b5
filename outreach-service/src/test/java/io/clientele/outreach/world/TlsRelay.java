package io.clientele.outreach.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A relay that wants TLS and a password, with a certificate of its own making for the name localhost. */
public class TlsRelay implements AutoCloseable {

    private static final char[] STORE_PASSWORD = "changeit".toCharArray();

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final SSLContext tls;
    private final String mechanisms;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** @param mechanisms of AUTH, such as {@code PLAIN LOGIN} */
    public TlsRelay(Path store, String mechanisms) throws IOException, GeneralSecurityException {
        this.mechanisms = mechanisms;
        this.tls = context(store);
        Thread.ofVirtual().start(this::listen);
    }

    /** Made by the JDK's own keytool. */
    public static Path store(Path folder) throws IOException, InterruptedException {
        var store = folder.resolve("relay.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "relay",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(STORE_PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (made.waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
        return store;
    }

    /** Of somebody who has been told to trust that certificate. */
    public static SSLContext context(Path store) throws IOException, GeneralSecurityException {
        var keys = KeyStore.getInstance(store.toFile(), STORE_PASSWORD);
        var ours = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        ours.init(keys, STORE_PASSWORD);
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("relay", keys.getCertificate("relay"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(ours.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** Every line that came, with {@code tls } before those that nobody else could read. */
    public List<String> heard() {
        return heard;
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try (var socket = listening.accept()) {
                say(socket, "220 relay.example");
                if (converse(socket, "", "250-relay.example\r\n250 STARTTLS")) {
                    var secure = (SSLSocket) tls.getSocketFactory().createSocket(socket, null, true);
                    secure.setUseClientMode(false);
                    converse(secure, "tls ", "250-relay.example\r\n250 AUTH " + mechanisms);
                }
            } catch (IOException gone) {
                // the other side has hung up, or this one
            }
        }
    }

    /** Until somebody wants TLS, or goes. */
    private boolean converse(Socket socket, String how, String greeting) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(how + line);
            switch (line.split(" ")[0]) {
                case "EHLO" -> say(socket, greeting);
                case "STARTTLS" -> {
                    say(socket, "220 go on");
                    return true;
                }
                case "AUTH" -> say(socket, judge(socket, in, line));
                case "DATA" -> {
                    say(socket, "354 go on");
                    while (!".".equals(in.readLine())) {
                        continue;
                    }
                    say(socket, "250 taken");
                }
                default -> say(socket, "250 ok");
            }
        }
        return false;
    }

    private static String judge(Socket socket, BufferedReader in, String line) throws IOException {
        var said = line.startsWith("AUTH PLAIN ")
                ? decoded(line.substring("AUTH PLAIN ".length()))
                : "\0" + answer(socket, in, "VXNlcm5hbWU6") + "\0" + answer(socket, in, "UGFzc3dvcmQ6");
        return said.equals("\0shop\0secret") ? "235 2.7.0 welcome" : "535 5.7.8 not you";
    }

    private static String answer(Socket socket, BufferedReader in, String question) throws IOException {
        say(socket, "334 " + question);
        return decoded(in.readLine());
    }

    private static String decoded(String text) {
        return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
