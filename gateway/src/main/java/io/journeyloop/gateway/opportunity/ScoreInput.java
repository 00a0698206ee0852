package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What a person said about one criterion.")
public record ScoreInput(
        @Description("The criterion.") String criterion,
        @Description("In the criterion's own range.") double value,

        @Nullable @Description("How sure the person is, 0 to 1.")
        Double confidence,

        @Description("Who said it.") String by,
        @Description("When.") Instant at) {}
