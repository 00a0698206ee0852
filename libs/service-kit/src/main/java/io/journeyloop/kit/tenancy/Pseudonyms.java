package io.journeyloop.kit.tenancy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * What stands for a personal key where the key itself must not travel: in events and receipts.
 *
 * <p>Whoever holds the key recognises it; the same key of another tenant has another pseudonym. It is no secret: who
 * guesses a key can confirm the guess, so keys ought to be opaque.
 */
public final class Pseudonyms {

    private Pseudonyms() {}

    /** The SHA-256 of tenant and key joined by a colon, as 64 lower-case hexadecimal digits. */
    public static String of(UUID tenantId, String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((tenantId + ":" + key).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
