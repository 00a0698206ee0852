package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What became of an insight that was split.")
public record InsightSplit(
        @Description("The one that was split.") Insight whole,

        @Description("What was made of it.") List<@NonNull Insight> parts) {}
