package io.journeyloop.testkit;

import io.journeyloop.devstack.testing.SharedInfrastructure;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

/**
 * Puts every {@code @QuarkusTest} on the run's shared PostgreSQL and Keycloak and its module's own Kafka, with a fresh
 * database and empty topics for each configuration. It is found by the service loader, so a test needs no annotation
 * for it.
 */
public final class JourneyloopInfrastructure implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var infrastructure = SharedInfrastructure.get();
        var endpoints = infrastructure.endpoints();
        Map<String, String> config = new HashMap<>();
        config.put("quarkus.oidc.auth-server-url", endpoints.issuer());
        config.put("kafka.bootstrap.servers", endpoints.kafkaBootstrap());
        config.put("mp.messaging.incoming.events.group.id", "test-" + UUID.randomUUID());
        config.put("journeyloop.db.host", endpoints.postgres().host());
        config.put("journeyloop.db.port", Integer.toString(endpoints.postgres().port()));
        String database = applicationProperties().getProperty("journeyloop.db.name");
        if (database != null) {
            EmptyTopics.on(endpoints.kafkaBootstrap());
            infrastructure.databases().recreate(database);
        }
        return config;
    }

    @Override
    public void stop() {
        // The infrastructure belongs to the whole run and ends with it.
    }

    private static Properties applicationProperties() {
        Properties properties = new Properties();
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("application.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }
}
