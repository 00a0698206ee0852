package io.journeyloop.persona.customers.api;

import io.journeyloop.persona.customers.application.CustomerService.Upserted;
import io.journeyloop.persona.customers.domain.UpsertStatus;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a delivered customer. An integrator may deliver without being allowed to read. */
@Schema(description = "What came of a delivered customer")
record UpsertResponse(UUID id, String customerKey, UpsertStatus status, long version) {

    static UpsertResponse of(Upserted upserted) {
        return new UpsertResponse(
                upserted.customer().id(),
                upserted.customer().customerKey(),
                upserted.status(),
                upserted.customer().version());
    }
}
