package io.journeyloop.gateway.subscription;

import io.journeyloop.gateway.access.Roles;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The topics that subscriptions are fed from, and which roles may hear of them: those of the matching queries. */
enum EventTopic {
    JOURNEY("journey", Roles.VIEWER),
    EVIDENCE("evidence", Roles.VIEWER),
    OPPORTUNITY("opportunity", Roles.VIEWER),
    IMPORT("feedback-import", Roles.VIEWER, Roles.INTEGRATOR);

    private final String aggregate;
    private final Set<String> roles;

    EventTopic(String aggregate, String... roles) {
        this.aggregate = aggregate;
        this.roles = Set.of(roles);
    }

    String aggregate() {
        return aggregate;
    }

    String topic() {
        return "journeyloop." + aggregate + ".v1";
    }

    /** Any of these is enough. */
    Set<String> roles() {
        return roles;
    }

    static Optional<EventTopic> of(String topic) {
        return Arrays.stream(values())
                .filter(known -> known.topic().equals(topic))
                .findFirst();
    }
}
