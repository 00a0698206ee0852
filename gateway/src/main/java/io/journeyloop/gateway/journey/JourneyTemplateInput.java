package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("JourneyTemplateInput")
@Description("What to make a template of. In an update only name and description count.")
public record JourneyTemplateInput(
        @Nullable @Id @Description("The journey to take the map from; a new template needs it.")
        String journeyId,

        @Nullable @Description("Slug; made from the name when absent.")
        String key,

        @Nullable @Description("What it is called; a new template needs one.")
        String name,

        @Nullable @Description("What it is for.") String description) {}
