package io.journeyloop.devstack.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;

/** Local ports of the three servers; Kafka needs a second one for its controller. */
public record InfrastructurePorts(int postgres, int kafka, int kafkaController, int keycloak) {

    /** Four ports that are free now; held open together while asking, so that they differ. */
    public static InfrastructurePorts random() {
        var sockets = new ArrayList<ServerSocket>();
        try {
            for (int i = 0; i < 4; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            var ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (var socket : sockets) {
                socket.close();
            }
            return new InfrastructurePorts(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Endpoints endpoints() {
        return new Endpoints(
                new Endpoints.Postgres("127.0.0.1", postgres, "postgres", "postgres"),
                "127.0.0.1:" + kafka,
                "http://localhost:" + keycloak);
    }
}
