package io.journeyloop.devstack.testing;

import io.journeyloop.devstack.infra.Endpoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a daemon tells the test JVMs, through a file that appears at once and whole.
 *
 * @param signingKey that its Keycloak publishes, if it has one
 */
record SharedState(
        long daemonPid, Endpoints endpoints, @Nullable TestSigningKey signingKey) {

    void write(Path file) throws IOException {
        var properties = endpoints.toProperties();
        properties.setProperty("daemon.pid", Long.toString(daemonPid));
        if (signingKey != null) {
            properties.setProperty("signing.id", signingKey.keyId());
            properties.setProperty("signing.key", signingKey.pkcs8());
        }
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        try (var writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, "shared by the tests of one run");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    static SharedState read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SharedState(
                Long.parseLong(properties.getProperty("daemon.pid")),
                Endpoints.from(properties),
                signingKey(properties));
    }

    private static @Nullable TestSigningKey signingKey(Properties properties) {
        String id = properties.getProperty("signing.id");
        return id == null ? null : TestSigningKey.decode(id, properties.getProperty("signing.key"));
    }

    boolean daemonLives() {
        return ProcessHandle.of(daemonPid).isPresent();
    }
}
