package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("FeedbackFilter")
@Description("Which feedback; what is absent does not narrow.")
public record FeedbackFilter(
        @Nullable @Id @Description("Only of this journey.") String journeyId,
        @Nullable @Id @Description("Only of this step.") String stepId,

        @Nullable @Description("Only records whose links are so.")
        Resolution resolution,

        @Nullable @Description("Only from the source of this name.")
        String source) {}
