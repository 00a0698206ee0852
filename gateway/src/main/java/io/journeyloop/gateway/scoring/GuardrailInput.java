package io.journeyloop.gateway.scoring;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("GuardrailInput")
@Description("What to make of a guardrail. In an update, absent leaves a field as it is.")
public record GuardrailInput(
        @Nullable @Description("Slug; made from the statement when absent.")
        String key,

        @Nullable @Description("What is not done; a new one needs it.")
        String statement,

        @Nullable @Description("Why; a new one needs it.") String reason,

        @Nullable @Description("Who owns it.") String ownerId) {}
