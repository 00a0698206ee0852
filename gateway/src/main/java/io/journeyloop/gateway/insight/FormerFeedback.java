package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("A record as it was before a correction.")
public record FormerFeedback(
        @Description("The record then.") Feedback record,

        @Description("When it was corrected.") Instant replacedAt) {}
