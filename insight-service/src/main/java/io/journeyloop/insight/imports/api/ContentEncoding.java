package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.application.GzipBody;
import io.journeyloop.kit.errors.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Undoes the compression of a body. */
final class ContentEncoding {

    private ContentEncoding() {}

    /** The plain body; 415 for a compression that isn't gzip, 400 for a body that isn't compressed as it says. */
    static InputStream decode(@Nullable String encoding, InputStream body) {
        String named = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (named) {
            case "identity", "" -> body;
            case "gzip" -> gunzip(body);
            default -> throw ProblemException.unsupportedEncoding();
        };
    }

    private static InputStream gunzip(InputStream body) {
        try {
            return GzipBody.of(body);
        } catch (IOException notGzip) {
            throw ProblemException.invalid("body", "must be gzip, as its Content-Encoding says");
        }
    }
}
