package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.structure.Resolution;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of one delivered record. */
@Schema(description = "What came of one delivered record")
public record DeliveryResponse(
        @Schema(description = "The stored record; the one stored first when this delivery is a duplicate")
        UUID id,

        DeliveryStatus status,

        @Schema(description = "PENDING while a link names something that is not known yet")
        Resolution resolution) {

    static DeliveryResponse of(Delivery delivery) {
        return new DeliveryResponse(delivery.id(), DeliveryStatus.of(delivery.outcome()), delivery.resolution());
    }
}
