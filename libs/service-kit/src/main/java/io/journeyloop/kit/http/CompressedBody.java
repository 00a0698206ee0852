package io.journeyloop.kit.http;

import io.journeyloop.kit.errors.ProblemException;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes the compression of a body that is read as a whole. */
final class CompressedBody {

    private CompressedBody() {}

    /**
     * The plain body; 400 where it isn't compressed as it says, 413 where it is larger than it may be, 415 for a
     * compression that isn't gzip.
     */
    static Buffer unpack(@Nullable String encoding, Buffer body, long limit) {
        String named = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (named) {
            case "identity", "" -> body;
            case "gzip" -> gunzip(body, limit);
            default -> throw ProblemException.unsupportedEncoding();
        };
    }

    private static Buffer gunzip(Buffer body, long limit) {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body.getBytes()))) {
            byte[] plain = unpacked.readNBytes((int) limit + 1);
            if (plain.length > limit) {
                throw ProblemException.tooLarge(limit);
            }
            return Buffer.buffer(plain);
        } catch (IOException notGzip) {
            throw ProblemException.invalid("body", "must be gzip, as its Content-Encoding says");
        }
    }
}
