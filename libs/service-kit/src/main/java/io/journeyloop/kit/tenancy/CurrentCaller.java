package io.journeyloop.kit.tenancy;

import io.journeyloop.kit.errors.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the request at hand, from its verified token and from nothing else. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private final String[] claimPath;

    /** A slash in the configured claim descends into nested claims. */
    CurrentCaller(
            SecurityIdentity identity,
            @ConfigProperty(name = "journeyloop.tenancy.claim", defaultValue = "tenant") String claim) {
        this.identity = identity;
        this.claimPath = claim.split("/");
    }

    /** The caller of this request; a token without a usable tenant is refused with 403 {@code no_tenant}. */
    public Caller get() {
        return of(identity);
    }

    /** The caller that an identity stands for. */
    public Caller of(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw noTenant();
        }
        return new Caller(tenantOf(token), token.getSubject(), identity.getRoles());
    }

    private UUID tenantOf(JsonWebToken token) {
        Object value = token.getClaim(claimPath[0]);
        for (int i = 1; i < claimPath.length; i++) {
            value = value instanceof JsonObject object ? object.get(claimPath[i]) : null;
        }
        try {
            return UUID.fromString(text(value));
        } catch (IllegalArgumentException notATenant) {
            throw noTenant();
        }
    }

    private static String text(@Nullable Object claim) {
        return claim instanceof JsonString string ? string.getString() : String.valueOf(claim);
    }

    private static ProblemException noTenant() {
        return ProblemException.forbidden("no_tenant", "The token names no tenant.");
    }
}
