package io.clientele.outreach.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An SMTP relay by hand, that can be told how to treat each recipient. */
public class TestRelay implements AutoCloseable {

    /** What a recipient gets: an answer to RCPT or to the last dot, or no answer at all. */
    public enum Treatment {
        TAKE,
        REFUSE_FOR_GOOD,
        REFUSE_FOR_NOW,
        GREYLIST_ONCE,
        REFUSE_THE_MAIL,
        HANG_UP_AT_RCPT,
        SAY_GOODBYE,
        HANG_UP_AT_THE_DOT
    }

    /** A mail that was taken, as it came over the wire. */
    public record Taken(String to, String text) {}

    private final ServerSocket listening = new ServerSocket(0);
    private final List<Taken> mails = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Map<String, Treatment> treatments = new ConcurrentHashMap<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Thread listener;
    private volatile boolean pipelining = true;
    private volatile boolean away;

    public TestRelay() throws IOException {
        listener = Thread.ofVirtual().start(this::listen);
    }

    public String address() {
        return "127.0.0.1:" + listening.getLocalPort();
    }

    public TestRelay treat(String address, Treatment treatment) {
        treatments.put(address, treatment);
        return this;
    }

    public TestRelay withoutPipelining() {
        pipelining = false;
        return this;
    }

    /** While it is, nobody gets further than its door; connections that are open are cut. */
    public void away(boolean now) {
        away = now;
        if (now) {
            open.forEach(TestRelay::cut);
        }
    }

    public List<Taken> mails() {
        return mails;
    }

    public List<Taken> to(String address) {
        return mails.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    public int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        try {
            listener.join(); // until then the system may still let somebody in
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        open.forEach(TestRelay::cut);
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // as was wanted
        }
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                open.add(socket);
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var out = socket.getOutputStream();
            say(out, away ? "421 closed for now" : "220 relay.example");
            String recipient = null;
            for (var line = in.readLine(); line != null && !away; line = in.readLine()) {
                var verb = line.split("[ :]")[0].toUpperCase();
                switch (verb) {
                    case "EHLO" ->
                        say(
                                out,
                                "250-relay.example\r\n250-SIZE 100000"
                                        + (pipelining ? "\r\n250 PIPELINING" : "\r\n250 HELP"));
                    case "RCPT" -> {
                        recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                        if (!answerRecipient(out, recipient)) {
                            return;
                        }
                        recipient = refused(recipient) ? null : recipient;
                    }
                    case "DATA" -> {
                        say(out, recipient == null ? "503 5.5.1 nobody to send to" : "354 go on");
                        if (recipient != null && !take(in, out, recipient)) {
                            return;
                        }
                        recipient = null;
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 2.0.0 ok");
                }
            }
        } catch (IOException gone) {
            // the other side has hung up
        }
    }

    private boolean refused(String recipient) {
        return switch (treatment(recipient)) {
            case REFUSE_FOR_GOOD, REFUSE_FOR_NOW -> true;
            case GREYLIST_ONCE -> treatments.put(recipient, Treatment.TAKE) != null;
            default -> false;
        };
    }

    private Treatment treatment(String recipient) {
        return treatments.getOrDefault(recipient, Treatment.TAKE);
    }

    private boolean answerRecipient(OutputStream out, String recipient) throws IOException {
        switch (treatment(recipient)) {
            case REFUSE_FOR_GOOD -> say(out, "550 5.1.1 no such mailbox");
            case REFUSE_FOR_NOW, GREYLIST_ONCE -> say(out, "451 4.7.1 try later");
            case SAY_GOODBYE -> {
                treatments.put(recipient, Treatment.TAKE);
                say(out, "421 4.3.2 shutting down");
                return false;
            }
            case HANG_UP_AT_RCPT -> {
                return false;
            }
            default -> say(out, "250 2.1.5 ok");
        }
        return true;
    }

    private boolean take(BufferedReader in, OutputStream out, String recipient) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        switch (treatment(recipient)) {
            case HANG_UP_AT_THE_DOT -> {
                mails.add(new Taken(recipient, text.toString()));
                return false;
            }
            case REFUSE_THE_MAIL -> say(out, "554 5.7.1 we do not like it");
            default -> {
                mails.add(new Taken(recipient, text.toString()));
                say(out, "250 2.0.0 taken");
            }
        }
        return true;
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
