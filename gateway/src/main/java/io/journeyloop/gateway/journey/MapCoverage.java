package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How complete maps are.")
public record MapCoverage(
        @Description("How many journeys were looked at.") int journeys,

        @Description("How many touchpoints they have.") int touchpoints,

        @Description("How many of these lack nothing.") int complete,

        @Description("How many touchpoints lack each of GOAL, NEED, EMOTION, PAIN and EVIDENCE.")
        JsonObject missing,

        @Description("Those that lack something.") List<@NonNull MapCoverageItem> items) {}
