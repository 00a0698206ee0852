package io.journeyloop.benchmarks.bed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.devstack.testing.TestSigningKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tokens of an administrator of any tenant, which services verify against Keycloak's key set like all others. */
final class TokenMint {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Longer than any scenario. */
    private static final Duration LIFE = Duration.ofHours(12);

    private final String issuer;
    private final TestSigningKey key;

    TokenMint(String issuer, TestSigningKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    String admin(UUID tenant) {
        var header = Map.of("alg", "RS256", "typ", "JWT", "kid", key.keyId());
        var now = Instant.now();
        var claims = Map.of(
                "iss",
                issuer,
                "sub",
                "benchmark@" + tenant,
                "aud",
                "journeyloop",
                "tenant",
                tenant.toString(),
                "typ",
                "Bearer",
                "realm_access",
                Map.of("roles", List.of("viewer", "editor", "admin")),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(LIFE).getEpochSecond());
        var content = part(header) + "." + part(claims);
        return content + "." + signature(content);
    }

    private String signature(String content) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.privateKey());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(Object content) {
        try {
            return encode(JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
