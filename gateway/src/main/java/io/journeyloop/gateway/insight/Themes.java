package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What customers speak of at a place.")
public record Themes(
        @Nullable @Id @Description("The journey.") String journeyId,

        @Nullable @Id @Description("The step; null for the journey as a whole.")
        String stepId,

        @Description("The days that were read.") Window window,

        @Description("How many records were read.") int n,

        @Description("Whether only the newest were read.") boolean limited,

        @Description("Records elsewhere that they are held against.")
        int restN,

        @Description("How far it can be trusted.") FigureState state,

        @Description("The most telling first.") List<@NonNull Theme> items) {}
