package io.journeyloop.gateway.scoring;

import io.journeyloop.gateway.opportunity.InputSource;
import io.journeyloop.gateway.opportunity.Side;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What a scoring model asks for.")
public record Criterion(
        @Description("Its name in formulas.") String key,

        @Description("Whose side it takes.") Side side,

        @Description("Who tells it.") InputSource source,

        @Description("Lowest value.") double min,

        @Description("Highest value.") double max,

        @Nullable @Description("Its weight; null where the method has none.")
        Double weight,

        @Description("Whether there is no score without it.")
        boolean required,

        @Nullable @Description("Which evidence tells it.") EvidenceFigure figure,

        @Description("The only values that it takes, where they are few.")
        List<@NonNull Double> allowed) {}
