package io.journeyloop.kit.tenancy;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts, and for which tenant.
 *
 * @param tenantId the tenant named by the verified token
 * @param userId the token's subject
 * @param roles the caller's roles
 */
public record Caller(UUID tenantId, String userId, Set<String> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The service itself, acting for a tenant because of an event. */
    public static Caller system(UUID tenantId) {
        return new Caller(tenantId, "system", Set.of());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
