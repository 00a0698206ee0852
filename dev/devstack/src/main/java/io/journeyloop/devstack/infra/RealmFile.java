package io.journeyloop.devstack.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The local realm {@code journeyloop}: two tenants, their users and clients. */
final class RealmFile {

    private static final String CONTENT = read();

    private RealmFile() {}

    static String content() {
        return CONTENT;
    }

    /** Changes with the realm, so that a stored database of another realm is not used. */
    static String fingerprint() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(CONTENT.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try (var stream = RealmFile.class.getResourceAsStream("journeyloop-realm.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
