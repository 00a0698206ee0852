package io.journeyloop.devstack.testing;

import io.journeyloop.devstack.infra.Databases;
import io.journeyloop.devstack.infra.Endpoints;
import io.journeyloop.devstack.infra.Tokens;

/**
 * PostgreSQL, Kafka and Keycloak for tests. The first test class of a Maven run boots them in a process of their own;
 * the later ones, in whatever module, find them running; they end with the Maven process.
 */
public final class SharedInfrastructure {

    private final SharedState state;

    private SharedInfrastructure(SharedState state) {
        this.state = state;
    }

    /** Boots what is not running yet; the first call on a machine prepares Keycloak and takes two minutes. */
    public static SharedInfrastructure get() {
        return Holder.INSTANCE;
    }

    public Endpoints endpoints() {
        return state.endpoints();
    }

    /** For tokens of any tenant and role, which services verify like Keycloak's own. */
    public TestSigningKey testSigningKey() {
        return state.signingKey();
    }

    public Databases databases() {
        return new Databases(endpoints().postgres());
    }

    /** Tokens from Keycloak itself. */
    public Tokens tokens() {
        return new Tokens(endpoints().issuer());
    }

    private static final class Holder {
        static final SharedInfrastructure INSTANCE =
                new SharedInfrastructure(SharedDaemon.of(Owner.ofThisRun()).connect());
    }
}
