package io.journeyloop.kit.tenancy;

import io.journeyloop.kit.errors.ProblemException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the request at hand, from its verified token and from nothing else. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;
    private final TenancyConfig config;

    CurrentCaller(SecurityIdentity identity, TenancyConfig config) {
        this.identity = identity;
        this.config = config;
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
        String[] path = config.claim().split("/");
        Object value = token.getClaim(path[0]);
        for (int i = 1; i < path.length; i++) {
            value = value instanceof JsonObject object ? object.get(path[i]) : null;
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
