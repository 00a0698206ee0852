package io.journeyloop.benchmarks.bed;

import io.journeyloop.devstack.infra.DevstackException;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;

/**
 * Posts JSON on the caller's own thread, over a connection that is kept: {@link Client} hands every request to other
 * threads and back, which takes as long as the service takes for a small one, on the same cores.
 */
public final class Poster {

    static {
        // what is kept beyond the usual five would be opened anew each time
        System.setProperty("http.maxConnections", "64");
    }

    private final URL url;
    private final String token;

    Poster(String url, String token) throws IOException {
        this.url = URI.create(url).toURL();
        this.token = token;
    }

    /** An answer other than 2xx is an error. */
    public void post(byte[] json) throws IOException {
        var connection = (HttpURLConnection) url.openConnection();
        connection.setRequestMethod("POST");
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(json.length);
        try (var body = connection.getOutputStream()) {
            body.write(json);
        }
        if (connection.getResponseCode() / 100 != 2) {
            throw new DevstackException(url + " was answered with " + connection.getResponseCode());
        }
        try (var answer = connection.getInputStream()) {
            answer.readAllBytes();
        }
    }
}
