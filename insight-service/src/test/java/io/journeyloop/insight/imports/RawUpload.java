package io.journeyloop.insight.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.testkit.TestTenant;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** An import sent byte by byte, as no decent client would. */
final class RawUpload implements AutoCloseable {

    private final Socket socket;

    /** Sends the head of a request. */
    RawUpload(TestTenant tenant, String contentType, @Nullable String mapping, String lengthHeader) throws IOException {
        this.socket = new Socket("localhost", RestAssured.port);
        String query = mapping == null ? "" : "?mapping=" + URLEncoder.encode(mapping, UTF_8);
        send(("POST " + Uploads.IMPORTS + query + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + contentType
                        + "\r\n" + lengthHeader + "\r\nAuthorization: Bearer " + tenant.token("integrator")
                        + "\r\n\r\n")
                .getBytes(UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    void sendChunk(byte[] bytes) throws IOException {
        send((Integer.toHexString(bytes.length) + "\r\n").getBytes(UTF_8));
        send(bytes);
        send("\r\n".getBytes(UTF_8));
    }

    void sendNoMore() throws IOException {
        socket.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
