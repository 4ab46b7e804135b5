package io.clientele.local.command;

import io.clientele.local.home.Ports;
import io.clientele.local.home.Running;
import io.clientele.local.suite.Readiness;
import io.clientele.local.suite.Service;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "status", description = "Shows what runs; its exit code is 0 when all are ready.")
public final class Status implements Callable<Integer> {

    private final Place place;
    private boolean allReady = true;

    public Status(Place place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException {
        var running = Running.at(place.home());
        if (running.isEmpty()) {
            place.say("Clientele does not run: start it with ./clientele up.");
            return 1;
        }
        var ports = running.get().ports();
        for (var service : Service.values()) {
            show(service.title(), Readiness.of(service, ports), "http://localhost:" + service.port(ports));
        }
        show("postgresql", listens(ports), "localhost:" + ports.postgres());
        if (running.get().catcher()) {
            show("inbox", Readiness.answers(ports.inbox(), "/count"), "http://localhost:" + ports.inbox());
        }
        return allReady && running.get().ready() ? 0 : 1;
    }

    private void show(String part, boolean ready, String address) {
        allReady &= ready;
        place.say(String.format(Locale.ROOT, "%-22s %-10s %s", part, ready ? "ready" : "not ready", address));
    }

    private static boolean listens(Ports ports) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), ports.postgres())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
