package io.journeyloop.devstack.services;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the product consists of; the gateway comes last because it calls the others. */
public enum Service {
    PERSONA("persona-service", "persona", 8081),
    JOURNEY("journey-service", "journey", 8082),
    INSIGHT("insight-service", "insight", 8083),
    OPPORTUNITY("opportunity-service", "opportunity", 8084),
    GATEWAY("gateway", null, 8080);

    private static final int MANAGEMENT_OFFSET = 1000;

    private final String module;
    private final Optional<String> database;
    private final int usualPort;

    Service(String module, @Nullable String database, int usualPort) {
        this.module = module;
        this.database = Optional.ofNullable(database);
        this.usualPort = usualPort;
    }

    /** Name of its Maven module and folder, and of the application. */
    public String module() {
        return module;
    }

    public Optional<String> database() {
        return database;
    }

    public int usualPort() {
        return usualPort;
    }

    /** Whom it asks while somebody waits for its own answer. */
    List<Service> asked() {
        return switch (this) {
            case PERSONA, JOURNEY, INSIGHT -> List.of();
            case OPPORTUNITY -> List.of(INSIGHT);
            case GATEWAY -> List.of(PERSONA, JOURNEY, INSIGHT, OPPORTUNITY);
        };
    }

    /** Health and metrics listen beside the public port. */
    public static int managementPort(int port) {
        return port + MANAGEMENT_OFFSET;
    }

    /** By module name or by its first word: {@code insight} or {@code insight-service}. */
    public static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.module.equals(name)
                        || service.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    public static List<Service> all() {
        return List.of(values());
    }
}
