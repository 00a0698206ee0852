package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RaciInput")
@Description("Who does what for a journey.")
public record RaciInput(
        @Nullable @Description("Who does the work.") List<@NonNull String> responsible,
        @Nullable @Description("Who answers for it.") String accountable,
        @Nullable @Description("Who is asked.") List<@NonNull String> consulted,
        @Nullable @Description("Who is told.") List<@NonNull String> informed) {}
