package io.journeyloop.devstack.infra;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.LogManager;

/** Where this JVM's own log goes: Kafka and its kin write to a file, not into the progress lines. */
public final class LogFile {

    private LogFile() {}

    /** @param name may hold {@code %u}, which tells apart the programs that run at once */
    public static void use(Path folder, String name) {
        var settings = """
                handlers=java.util.logging.FileHandler
                .level=WARNING
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                """.formatted(folder.resolve(name));
        try {
            Files.createDirectories(folder);
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(settings.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
