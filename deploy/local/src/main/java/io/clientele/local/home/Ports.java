package io.clientele.local.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Six ports in a row. */
public record Ports(int base) {

    public static final int DEFAULT_BASE = 8081;

    private static final int HOW_MANY = 6;

    public Ports {
        if (base < 1024 || base + HOW_MANY > 65536) {
            throw new Refusal("Ports start between 1024 and " + (65536 - HOW_MANY) + ", not at " + base + ".");
        }
    }

    public int profile() {
        return base;
    }

    public int segmentation() {
        return base + 1;
    }

    public int outreach() {
        return base + 2;
    }

    public int inbox() {
        return base + 3;
    }

    public int postgres() {
        return base + 4;
    }

    public int smtp() {
        return base + 5;
    }

    /** @throws Refusal that names the first port taken by somebody else, who it is, and the way out */
    public void mustBeFree() {
        for (var port : List.of(profile(), segmentation(), outreach(), inbox(), postgres(), smtp())) {
            if (!isFree(port)) {
                throw new Refusal("Port " + port + " is taken by " + PortOwner.describe(port)
                        + ": stop it, or choose other ports with ./clientele up --port-base "
                        + (base < 50_000 ? base + 1000 : base - 1000) + ".");
            }
        }
    }

    /** A server may listen on this machine's address only or on all of them; either would be in our way. */
    private static boolean isFree(int port) {
        return canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                && canBind(new InetSocketAddress(port));
    }

    private static boolean canBind(InetSocketAddress address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of the last run that linger are not in our way
            socket.bind(address);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
