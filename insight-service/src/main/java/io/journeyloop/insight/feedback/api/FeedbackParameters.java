package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.application.FeedbackFilter;
import io.journeyloop.insight.feedback.domain.FeedbackLimits;
import io.journeyloop.insight.feedback.domain.FieldType;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.Resolution;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Filters of lists and exports; each narrows them. */
public record FeedbackParameters(
        @QueryParam("journeyId") @Nullable UUID journeyId,

        @Parameter(description = KEY) @QueryParam("journeyKey") @Nullable
        String journeyKey,

        @QueryParam("stepId") @Nullable UUID stepId,

        @Parameter(description = "Needs the journey's key or id beside it") @QueryParam("stepKey") @Nullable
        String stepKey,

        @QueryParam("touchpointId") @Nullable UUID touchpointId,

        @Parameter(description = "Needs the journey's key or id, or the step's id, beside it")
        @QueryParam("touchpointKey")
        @Nullable
        String touchpointKey,

        @QueryParam("personaId") @Nullable UUID personaId,

        @Parameter(description = KEY) @QueryParam("personaKey") @Nullable
        String personaKey,

        @QueryParam("channel") @Nullable String channel,
        @QueryParam("fieldType") @Nullable FieldType fieldType,

        @Parameter(description = "Collected at this moment or later") @QueryParam("from") @Nullable
        Instant from,

        @Parameter(description = "Collected before this moment") @QueryParam("to") @Nullable
        Instant to,

        @QueryParam("resolution") @Nullable Resolution resolution,
        @QueryParam("source") @Nullable String source,
        @QueryParam("customerKey") @Nullable String customerKey) {

    private static final String KEY = "One that nobody knows finds the records that wait for it";

    FeedbackFilter before(@Nullable Cursor cursor) {
        return new FeedbackFilter(
                place(),
                personaId,
                personaKey,
                channel,
                fieldType == null ? null : fieldType.name(),
                checked("from", from),
                checked("to", to),
                resolution,
                source,
                customerKey,
                cursor == null ? null : cursor.uuid(0));
    }

    private JourneyLinks place() {
        return new JourneyLinks(journeyKey, journeyId, stepKey, stepId, touchpointKey, touchpointId).inJourney();
    }

    /** Far beyond those of feedback the database has no moments. */
    private static @Nullable Instant checked(String parameter, @Nullable Instant moment) {
        if (moment != null && !FeedbackLimits.allows(moment)) {
            throw ProblemException.invalid(parameter, "must lie between 1970 and 2100");
        }
        return moment;
    }
}
