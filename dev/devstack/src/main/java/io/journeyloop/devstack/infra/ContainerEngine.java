package io.journeyloop.devstack.infra;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Asks a container engine what it has, in one request over its socket. Testcontainers would pull an image of its own for
 * that and wait for minutes where none can be pulled.
 */
final class ContainerEngine {

    private static final String USUAL = "unix:///var/run/docker.sock";

    private final String address;

    private ContainerEngine(String address) {
        this.address = address;
    }

    /** Where {@code DOCKER_HOST} points, else the usual socket. */
    static ContainerEngine here() {
        return new ContainerEngine(
                Optional.ofNullable(System.getenv("DOCKER_HOST")).orElse(USUAL));
    }

    /** Also false if no engine answers. */
    boolean hasImage(String name) {
        var request = "GET /images/" + name + "/json HTTP/1.0\r\nHost: engine\r\n\r\n";
        var socket = socket();
        try (var channel = socket instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            channel.connect(socket);
            channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
            var status = new String(Channels.newInputStream(channel).readNBytes(12), StandardCharsets.US_ASCII);
            return status.endsWith(" 200");
        } catch (IOException | RuntimeException noEngine) {
            return false;
        }
    }

    private SocketAddress socket() {
        var uri = URI.create(address);
        return "unix".equals(uri.getScheme())
                ? UnixDomainSocketAddress.of(Path.of(uri.getPath()))
                : new InetSocketAddress(uri.getHost(), uri.getPort());
    }
}
