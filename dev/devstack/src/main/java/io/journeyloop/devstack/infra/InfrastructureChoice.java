package io.journeyloop.devstack.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Which road to take: {@code JOURNEYLOOP_INFRA=embedded|containers}, else containers where they are at hand. */
enum InfrastructureChoice {
    EMBEDDED,
    CONTAINERS;

    static InfrastructureChoice detect() {
        var wish = Optional.ofNullable(System.getProperty("journeyloop.infra", System.getenv("JOURNEYLOOP_INFRA")));
        return wish.filter(text -> !text.isBlank())
                .map(InfrastructureChoice::parse)
                .orElseGet(InfrastructureChoice::atHand);
    }

    private static InfrastructureChoice parse(String wish) {
        return switch (wish.toLowerCase(Locale.ROOT)) {
            case "embedded" -> EMBEDDED;
            case "containers" -> CONTAINERS;
            default -> throw new DevstackException("JOURNEYLOOP_INFRA is '" + wish + "'; use embedded or containers");
        };
    }

    private static InfrastructureChoice atHand() {
        // asking Testcontainers costs seconds where there is no engine, so look for a socket first
        var engine = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        return engine && ContainerImages.allPresent() ? CONTAINERS : EMBEDDED;
    }
}
