package io.journeyloop.gateway.subscription;

import io.journeyloop.gateway.downstream.Failure;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Whose events the caller may hear: those of the tenant that its verified token names. */
@ApplicationScoped
class CurrentTenant {
    private final SecurityIdentity identity;
    private final String[] claimPath;

    /** A slash in the configured claim descends into nested claims, as in the services. */
    CurrentTenant(
            SecurityIdentity identity,
            @ConfigProperty(name = "journeyloop.tenancy.claim", defaultValue = "tenant") String claim) {
        this.identity = identity;
        this.claimPath = claim.split("/", -1);
    }

    UUID get() throws Failure {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw Failure.noTenant();
        }
        Object value = token.getClaim(claimPath[0]);
        for (int i = 1; i < claimPath.length; i++) {
            value = value instanceof JsonObject object ? object.get(claimPath[i]) : null;
        }
        try {
            return UUID.fromString(text(value));
        } catch (IllegalArgumentException notATenant) {
            throw Failure.noTenant();
        }
    }

    private static String text(@Nullable Object claim) {
        return claim instanceof JsonString string ? string.getString() : String.valueOf(claim);
    }
}
