package io.journeyloop.devstack.services;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Whether a local port can be had. */
public final class FreePort {

    private FreePort() {}

    public static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Below the range from which the system hands out ports of outgoing connections. */
    static int withCompanion() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 31_000);
            if (isFree(port) && isFree(Service.managementPort(port))) {
                return port;
            }
        }
    }
}
