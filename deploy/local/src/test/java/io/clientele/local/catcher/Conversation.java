package io.clientele.local.catcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail client that says exactly what it is told. */
final class Conversation implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;

    Conversation(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(5000);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        answer();
    }

    /** Says these lines in one packet and returns nothing yet. */
    Conversation say(String... lines) throws IOException {
        socket.getOutputStream().write((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The last line of the next answer. */
    String answer() throws IOException {
        var line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        return line;
    }

    String ask(String line) throws IOException {
        return say(line).answer();
    }

    void send(String from, String to, String... mail) throws IOException {
        say("MAIL FROM:<" + from + ">", "RCPT TO:<" + to + ">", "DATA");
        answer();
        answer();
        answer();
        say(mail).say(".").answer();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
