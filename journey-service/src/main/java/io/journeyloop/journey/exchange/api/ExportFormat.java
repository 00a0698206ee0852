package io.journeyloop.journey.exchange.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a journey can leave. */
enum ExportFormat {
    JSON("application/json", "json"),
    YAML("application/yaml", "yaml"),
    CJML("application/xml", "cjml.xml"),
    MARKDOWN("text/markdown", "md");

    final String mediaType;
    final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** The format of that name in lower case. */
    static Optional<ExportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
