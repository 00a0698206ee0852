package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.EditTerms;
import io.journeyloop.journey.journeys.application.Precondition;
import io.journeyloop.journey.journeys.domain.RevisionNote;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What every write of a journey takes beside its body. */
record EditParameters(
        @Parameter(description = "The journey's id, or its key as `key:the-key`") @PathParam("id")
        RecordRef journey,

        @Parameter(description = "The journey's ETag") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
        String ifMatch,

        @Parameter(description = "A name for the revision that this write makes")
        @QueryParam("label")
        @Size(max = Limits.NAME)
        @Nullable
        String label,

        @Parameter(description = "Why; what was done when absent")
        @QueryParam("reason")
        @Size(max = Limits.GOAL)
        @Nullable
        String reason) {

    /** The journey must not have changed since it was read, and its ETag is wanted. */
    EditTerms ofJourney(Caller caller) {
        return new EditTerms(caller, journey, Precondition.wholeJourney(ifMatch), note());
    }

    /** The part must not have changed since it was read, and the journey's ETag is wanted. */
    EditTerms ofPart(Caller caller, UUID partId) {
        return new EditTerms(caller, journey, Precondition.part(ifMatch, partId), note());
    }

    /** The journey must not have changed since it was read, if its ETag is given. */
    EditTerms ofCommand(Caller caller) {
        return new EditTerms(caller, journey, Precondition.ifGiven(ifMatch), note());
    }

    RevisionNote note() {
        return new RevisionNote(label, reason);
    }
}
