package io.clientele.bench.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * What one would write first: an endpoint that reads an event from JSON and inserts it, a row and a commit a request. No
 * tokens, no identities, no feed; a connection a thread, and a statement prepared once.
 */
final class OneRowEndpoint implements AutoCloseable {

    private static final int THREADS = 32;
    private static final byte[] DONE = "{\"accepted\": 1}".getBytes();

    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    private final ObjectMapper json = new ObjectMapper();
    private final ThreadLocal<PreparedStatement> statements;
    private final HttpServer server;

    OneRowEndpoint(int port, Connections connections) throws IOException {
        statements = ThreadLocal.withInitial(() -> prepare(connections));
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        server.createContext("/v1/track", this::take);
        server.start();
    }

    private static PreparedStatement prepare(Connections connections) {
        try {
            return connections.open().prepareStatement(RawInsert.ONE_ROW);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var event = json.readTree(exchange.getRequestBody());
            var statement = statements.get();
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, event.get("event").asText());
            statement.setString(3, event.get("properties").toString());
            statement.setObject(4, new UUID(0, event.get("userId").asText().hashCode()));
            statement.executeUpdate();
            exchange.sendResponseHeaders(200, DONE.length);
            exchange.getResponseBody().write(DONE);
        } catch (SQLException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
