package io.journeyloop.gateway.scoring;

import io.journeyloop.gateway.opportunity.InputSource;
import io.journeyloop.gateway.opportunity.Side;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("CriterionDefinition")
@DefaultNonNull
@Description("What a scoring model asks for.")
public record CriterionDefinition(
        @Description("Its name in formulas.") String key,

        @Description("Whose side it takes.") Side side,

        @Nullable @Description("Who tells it; MANUAL when absent.")
        InputSource source,

        @Nullable @Description("Which evidence tells it; EVIDENCE needs it.")
        EvidenceFigure figure,

        @Nullable @Description("Lowest value.") Double min,

        @Nullable @Description("Highest value.") Double max,

        @Nullable @Description("Its weight.") Double weight,

        @Nullable @Description("Whether there is no score without it.")
        Boolean required,

        @Nullable @Description("The only values that it takes.")
        List<@NonNull Double> allowed) {}
