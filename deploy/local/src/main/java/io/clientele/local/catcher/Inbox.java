package io.clientele.local.catcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** The page that shows the caught mails, and the same as JSON. */
final class Inbox implements AutoCloseable {

    private static final Pattern ONE_MAIL = Pattern.compile("/mails/(\\d{1,18})(/raw|/html)?");
    private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private final HttpServer server;
    private final Mailbox mailbox;

    Inbox(int port, Mailbox mailbox) throws IOException {
        this.mailbox = mailbox;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).send(exchange);
        }
    }

    /** Another site's name that leads to this machine (DNS rebinding) is refused: a browser would share our mails. */
    private Answer answer(HttpExchange exchange) throws IOException {
        var host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"));
        if (host.isEmpty() || !THIS_MACHINE.matcher(host.get()).matches()) {
            return Answer.problem(421, "This inbox is shown on this machine only");
        }
        var path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod() + " " + path) {
            case "GET /" -> Answer.page("inbox.html");
            case "GET /inbox.css", "GET /inbox.js", "GET /favicon.svg" -> Answer.page(path.substring(1));
            case "GET /count" -> Answer.json(new Count(mailbox.received(), mailbox.kept()));
            case "GET /mails" -> Answer.json(MailPage.of(mailbox.to(query(exchange, "to")), limit(exchange)));
            case "DELETE /mails" -> {
                mailbox.clear();
                yield Answer.NOTHING;
            }
            default -> exchange.getRequestMethod().equals("GET") ? one(path) : Answer.problem(405, "Not allowed here");
        };
    }

    private Answer one(String path) throws IOException {
        var wanted = ONE_MAIL.matcher(path);
        if (!wanted.matches()) {
            return Answer.problem(404, "Nothing is here");
        }
        var mail = mailbox.find(Long.parseLong(wanted.group(1)));
        if (mail.isEmpty()) {
            return Answer.problem(404, "This mail is not kept any more");
        }
        return switch (wanted.group(2)) {
            case "/raw" -> Answer.raw(mail.get().source());
            case "/html" ->
                Answer.strangersPage(MailContent.of(mail.get()).html().orElse(""));
            case null, default -> Answer.json(MailView.of(mail.get()));
        };
    }

    private static int limit(HttpExchange exchange) {
        var text = query(exchange, "limit");
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 100;
    }

    private static String query(HttpExchange exchange, String name) {
        var query = exchange.getRequestURI().getRawQuery();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    record Count(long received, int kept) {}

    @Override
    public void close() {
        server.stop(0);
    }
}
