package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Something that was done to an insight.")
public record InsightAct(
        @Description("From 1.") int number,

        @Description("What was done.") InsightActKind kind,

        @Description("Who did it.") String by,

        @Description("When.") Instant at,

        @Nullable @Description("Why.") String note,

        @Id @Description("The records that it rested on then.")
        List<@NonNull String> feedbackIds,

        @Description("How many quotes it rested on then.") int quotes,

        @Nullable @Id @Description("The other insight of a merge or a split.")
        String otherId) {}
