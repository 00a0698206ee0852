package io.journeyloop.insight.insights.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that an insight rests on: a stored record, or a quote from elsewhere; exactly one of the two. */
public record Evidence(@Nullable UUID feedbackId, @Nullable String quote) {

    /** What tells a quote from others without repeating its words. */
    String quoteHash() {
        try {
            byte[] words = Objects.requireNonNullElse(quote, "").getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
