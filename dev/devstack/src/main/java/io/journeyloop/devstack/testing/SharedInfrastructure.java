package io.journeyloop.devstack.testing;

import static java.util.Objects.requireNonNull;

import io.journeyloop.devstack.infra.Databases;
import io.journeyloop.devstack.infra.Endpoints;
import io.journeyloop.devstack.infra.Part;
import io.journeyloop.devstack.infra.Tokens;
import java.util.EnumSet;

/**
 * PostgreSQL, Kafka and Keycloak for tests. PostgreSQL and Keycloak serve a whole Maven run: its first test class boots
 * them in a process of their own, the later ones, in whatever module, find them running, and they end with the Maven
 * process. Each test JVM has a Kafka to itself, because topics have the same names everywhere: modules whose tests run
 * side by side must not hear each other.
 */
public final class SharedInfrastructure {

    private final SharedState ofRun;
    private final SharedState own;

    private SharedInfrastructure(SharedState ofRun, SharedState own) {
        this.ofRun = ofRun;
        this.own = own;
    }

    /** Boots what is not running yet; the first call on a machine prepares Keycloak and takes two minutes. */
    public static SharedInfrastructure get() {
        return Holder.INSTANCE;
    }

    public Endpoints endpoints() {
        return ofRun.endpoints().withKafka(own.endpoints().kafkaBootstrap());
    }

    /** For tokens of any tenant and role, which services verify like Keycloak's own. */
    public TestSigningKey testSigningKey() {
        return requireNonNull(ofRun.signingKey());
    }

    public Databases databases() {
        return new Databases(endpoints().postgres());
    }

    /** Tokens from Keycloak itself. */
    public Tokens tokens() {
        return new Tokens(endpoints().issuer());
    }

    private static final class Holder {
        static final SharedInfrastructure INSTANCE = new SharedInfrastructure(
                new SharedDaemon(Owner.ofThisRun(), EnumSet.of(Part.POSTGRES, Part.KEYCLOAK)).connect(),
                new SharedDaemon(Owner.ofThisJvm(), EnumSet.of(Part.KAFKA)).connect());
    }
}
