package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What an insight rested on when it was judged.")
public record ValidationBasis(
        @Id @Description("Feedback records.") List<@NonNull String> feedbackIds,

        @Description("How many quotes.") int quotes) {}
