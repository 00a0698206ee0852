package io.journeyloop.testkit;

import io.journeyloop.devstack.testing.SharedInfrastructure;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Makes tokens that services verify like any other: signed by a key that the real Keycloak publishes. */
public final class Tokens {

    private static final Map<String, List<String>> IMPLIED = Map.of(
            "viewer", List.of("viewer"),
            "editor", List.of("viewer", "editor"),
            "admin", List.of("viewer", "editor", "admin"),
            "integrator", List.of("integrator"));

    /** Longer than the longest series of tests. */
    private static final Duration LIFE = Duration.ofHours(4);

    /** They outlive a module's tests, and each signature costs milliseconds. */
    private static final Map<Holder, String> VALID = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Holder(UUID tenantId, String role) {}

    /** A valid token of a user with this role, as the realm would issue it. */
    public static String of(UUID tenantId, String role) {
        return VALID.computeIfAbsent(new Holder(tenantId, role), holder -> signed(claims(tenantId, role)));
    }

    public static String expired(UUID tenantId, String role) {
        Instant past = Instant.now().minus(Duration.ofHours(2));
        return signed(claims(tenantId, role).issuedAt(past).expiresAt(past.plusSeconds(60)));
    }

    /** A valid token that soon is none any more. */
    public static String expiringIn(Duration time, UUID tenantId, String role) {
        return signed(claims(tenantId, role).expiresIn(time));
    }

    public static String forAnotherAudience(UUID tenantId, String role) {
        return signed(claims(tenantId, role).audience("somebody-else"));
    }

    public static String ofAnotherIssuer(UUID tenantId, String role) {
        return signed(claims(tenantId, role).issuer("http://localhost:1/realms/journeyloop"));
    }

    public static String withoutTenant(String role) {
        return signed(claims(UUID.randomUUID(), role).remove("tenant"));
    }

    private static JwtClaimsBuilder claims(UUID tenantId, String role) {
        return Jwt.claims()
                .issuer(infrastructure().endpoints().issuer())
                .subject(role + "@" + tenantId)
                .audience("journeyloop")
                .claim("tenant", tenantId.toString())
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", IMPLIED.get(role)))
                .expiresIn(LIFE);
    }

    private static String signed(JwtClaimsBuilder claims) {
        var key = infrastructure().testSigningKey();
        return claims.jws().keyId(key.keyId()).sign(key.privateKey());
    }

    private static SharedInfrastructure infrastructure() {
        return SharedInfrastructure.get();
    }
}
