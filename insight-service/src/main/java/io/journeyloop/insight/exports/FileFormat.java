package io.journeyloop.insight.exports;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a list can leave; named in lower case. */
@Schema(enumeration = {"csv", "ndjson"})
public enum FileFormat {
    CSV("text/csv;charset=UTF-8"),
    NDJSON("application/x-ndjson");

    final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
