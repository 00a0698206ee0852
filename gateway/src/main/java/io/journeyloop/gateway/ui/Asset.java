package io.journeyloop.gateway.ui;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** A file of the page. */
record Asset(String contentType, Buffer content) {
    private static final String FOLDER = "/graphiql/";
    private static final Map<String, String> CONTENT_TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "mjs", "application/javascript;charset=UTF-8",
            "md", "text/plain;charset=UTF-8");

    static Asset read(String name) {
        try (InputStream file = Asset.class.getResourceAsStream(FOLDER + name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new Asset(contentType(name), Buffer.buffer(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String contentType(String name) {
        return Objects.requireNonNull(CONTENT_TYPES.get(name.substring(name.lastIndexOf('.') + 1)), name);
    }
}
