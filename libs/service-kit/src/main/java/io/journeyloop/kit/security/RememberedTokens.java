package io.journeyloop.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a token once in half a minute instead of with every request: taking it apart and checking its signature is a
 * third of what a small request costs. Only a token that was found good is remembered, letter for letter, and it never
 * counts for longer than it says itself. A key that the identity provider withdraws is obeyed half a minute later.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class RememberedTokens implements HttpAuthenticationMechanism {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST = 1_000;

    private final OidcAuthenticationMechanism oidc;
    private final Clock clock;
    private final Cache<String, SecurityIdentity> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

    RememberedTokens(OidcAuthenticationMechanism oidc, Clock clock) {
        this.oidc = oidc;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        @Nullable String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return oidc.authenticate(context, providers);
        }
        @Nullable SecurityIdentity known = verified.getIfPresent(authorization);
        return known != null && isInTime(known)
                ? Uni.createFrom().item(known)
                : oidc.authenticate(context, providers).invoke(identity -> remember(authorization, identity));
    }

    private void remember(String authorization, @Nullable SecurityIdentity identity) {
        if (identity != null && isInTime(identity)) {
            verified.put(authorization, identity);
        }
    }

    private boolean isInTime(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.getExpirationTime() > clock.instant().getEpochSecond();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    /** Before the mechanism that it rests on. */
    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
