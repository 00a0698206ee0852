package io.journeyloop.gateway.socket;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks on a connection: by the token in the payload of {@code connection_init}, because browsers can send no
 * header with an upgrade, or else by the upgrade's own header. Both are verified alike.
 */
final class Authentication {
    private final RoutingContext upgrade;

    Authentication(RoutingContext upgrade) {
        this.upgrade = upgrade;
    }

    /** Fails when nobody is known. */
    Uni<SecurityIdentity> of(JsonObject payload) {
        String authorization = authorization(payload);
        return authorization == null ? fromUpgrade() : verify(authorization);
    }

    private Uni<SecurityIdentity> fromUpgrade() {
        return upgrade.user() instanceof QuarkusHttpUser user
                ? known(user.getSecurityIdentity())
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private Uni<SecurityIdentity> verify(String authorization) {
        upgrade.request().headers().set(HttpHeaders.AUTHORIZATION, authorization);
        HttpAuthenticator authenticator = upgrade.get(HttpAuthenticator.class.getName());
        return authenticator
                .attemptAuthentication(upgrade)
                .onItem()
                .ifNull()
                .failWith(AuthenticationFailedException::new)
                .flatMap(Authentication::known);
    }

    private static Uni<SecurityIdentity> known(SecurityIdentity identity) {
        return identity.isAnonymous()
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom().item(identity);
    }

    private static @Nullable String authorization(JsonObject payload) {
        return payload.stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase("authorization"))
                .map(Map.Entry::getValue)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }
}
