package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What a search found.")
public record FeedbackHits(
        @Description("The best first.") List<@NonNull FeedbackHit> items,

        @Description("Whether only the newest records were looked through.")
        boolean limited) {}
