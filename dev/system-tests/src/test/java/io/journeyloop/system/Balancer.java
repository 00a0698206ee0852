package io.journeyloop.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Does what a Service of Kubernetes does, and no more: it hands every new connection to the instance that is behind it at
 * the time. It knows nothing of requests, never tries again, and leaves a connection that is open where it is.
 */
final class Balancer implements AutoCloseable {

    private final ServerSocket door;
    private volatile int instance;

    private Balancer(ServerSocket door) {
        this.door = door;
    }

    static Balancer open() {
        try {
            Balancer balancer = new Balancer(new ServerSocket(0, 128, InetAddress.getLoopbackAddress()));
            Thread.ofPlatform().daemon().start(balancer::serve);
            return balancer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on new connections go there. */
    void leadTo(int port) {
        instance = port;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofPlatform().daemon().start(() -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), instance)) {
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            Thread answers = Thread.ofPlatform().daemon().start(() -> pass(server, client));
            pass(client, server);
            answers.join();
        } catch (IOException refused) {
            // the client sees its connection end, as it would there
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As long as something comes; then the other end is told. */
    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException broken) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
