package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Who does what for a journey.")
public record Raci(
        @Description("Who does the work.") List<@NonNull String> responsible,
        @Nullable @Description("Who answers for it.") String accountable,
        @Description("Who is asked.") List<@NonNull String> consulted,
        @Description("Who is told.") List<@NonNull String> informed) {}
