package io.journeyloop.gateway.scoring;

import io.journeyloop.gateway.opportunity.ScoringMethod;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("ScoringModelInput")
@Description("What to make of a scoring model. In an update, absent leaves a field as it is.")
public record ScoringModelInput(
        @Nullable @Description("Slug; made up when absent.") String key,

        @Nullable @Description("The method; a new model needs it.")
        ScoringMethod method,

        @Nullable @Description("What it asks for; the method's usual ones when absent.")
        List<@NonNull CriterionDefinition> criteria,

        @Nullable @Description("How the value comes about; CUSTOM needs one.")
        String formula) {}
