package io.journeyloop.devstack.infra;

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
        return ContainerImages.allPresent() ? CONTAINERS : EMBEDDED;
    }
}
