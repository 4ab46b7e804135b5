package io.clientele.local.catcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Accepts connections of this machine, each served by a thread of its own for as long as its client keeps it. */
final class SmtpServer implements AutoCloseable {

    private final ServerSocket listener = new ServerSocket();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final Mailbox mailbox;

    SmtpServer(int port, Mailbox mailbox) throws IOException {
        this.mailbox = mailbox;
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        Thread.ofVirtual().name("smtp").start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var connection = listener.accept();
                connections.add(connection);
                Thread.ofVirtual().name("smtp-session").start(() -> serve(connection));
            } catch (IOException closed) {
                // the loop ends if it is we who closed; a client that left before it was accepted is no matter
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            new SmtpSession(connection.getInputStream(), connection.getOutputStream(), mailbox).run();
        } catch (IOException gone) {
            // a client that hangs up in the middle has sent nothing
        } finally {
            connections.remove(connection);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (var connection : connections) {
            connection.close();
        }
    }
}
