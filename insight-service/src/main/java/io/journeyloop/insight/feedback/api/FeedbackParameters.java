package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.feedback.application.FeedbackFilter;
import io.journeyloop.insight.feedback.domain.FeedbackLimits;
import io.journeyloop.insight.feedback.domain.FieldType;
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
        @QueryParam("stepId") @Nullable UUID stepId,
        @QueryParam("touchpointId") @Nullable UUID touchpointId,
        @QueryParam("personaId") @Nullable UUID personaId,
        @QueryParam("channel") @Nullable String channel,
        @QueryParam("fieldType") @Nullable FieldType fieldType,

        @Parameter(description = "Collected at this moment or later") @QueryParam("from") @Nullable
        Instant from,

        @Parameter(description = "Collected before this moment") @QueryParam("to") @Nullable
        Instant to,

        @QueryParam("resolution") @Nullable Resolution resolution,
        @QueryParam("source") @Nullable String source,
        @QueryParam("customerKey") @Nullable String customerKey) {

    FeedbackFilter before(@Nullable Cursor cursor) {
        return new FeedbackFilter(
                journeyId,
                stepId,
                touchpointId,
                personaId,
                channel,
                name(fieldType),
                checked("from", from),
                checked("to", to),
                name(resolution),
                source,
                customerKey,
                cursor == null ? null : cursor.uuid(0));
    }

    /** Far beyond those of feedback the database has no moments. */
    private static @Nullable Instant checked(String parameter, @Nullable Instant moment) {
        if (moment != null && !FeedbackLimits.allows(moment)) {
            throw ProblemException.invalid(parameter, "must lie between 1970 and 2100");
        }
        return moment;
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
