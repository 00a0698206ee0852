package io.journeyloop.journey.journeys.api;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.HashSet;
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
        String reason,

        @Parameter(description = "The solution whose shipping this write reflects") @QueryParam("solutionId") @Nullable
        UUID solutionId) {

    /** The journey must not have changed since it was read, and its ETag is wanted. */
    EditTerms ofJourney(Caller caller) {
        return new EditTerms(caller, journey, Precondition.wholeJourney(ifMatch), note());
    }

    /** The journey must not have changed since it was read, if its ETag is given. */
    EditTerms ofAct(Caller caller) {
        return new EditTerms(caller, journey, Precondition.wholeJourneyIfGiven(ifMatch), note());
    }

    /** What is written must not have changed since it was read, and the journey's ETag is wanted. */
    EditTerms ofPart(Caller caller) {
        return new EditTerms(caller, journey, Precondition.part(ifMatch), note());
    }

    /** The fields of a part that a patch names must not have changed since they were read; the ETag is wanted. */
    EditTerms ofFields(Caller caller, UUID partId, JsonNode patch) {
        var fields = new HashSet<String>();
        // A channel may be named by its key; what is kept is its id.
        patch.fieldNames().forEachRemaining(name -> fields.add(name.equals("channelKey") ? "channelId" : name));
        return new EditTerms(caller, journey, Precondition.fields(ifMatch, partId, fields), note());
    }

    /** What is written must not have changed since it was read, if the journey's ETag is given. */
    EditTerms ofCommand(Caller caller) {
        return new EditTerms(caller, journey, Precondition.partIfGiven(ifMatch), note());
    }

    RevisionNote note() {
        return new RevisionNote(label, reason, solutionId);
    }
}
