package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("Where feedback comes from.")
public record FeedbackSource(
        @Description("The kind of place.") SourceType type,

        @Description("Its name; external ids are unique within it.")
        String name) {}
