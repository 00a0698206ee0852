package io.journeyloop.opportunity.solutions.domain;

import org.jspecify.annotations.Nullable;

/**
 * The work on a solution in the tool where it is tracked.
 *
 * @param status null until it was told
 */
public record DeliveryLink(
        DeliverySystem system,
        String externalId,
        @Nullable String url,
        @Nullable DeliveryStatus status) {

    boolean isTo(DeliverySystem other, String id) {
        return system == other && externalId.equals(id);
    }

    DeliveryLink with(DeliveryStatus told, @Nullable String newUrl) {
        return new DeliveryLink(system, externalId, newUrl == null ? url : newUrl, told);
    }
}
