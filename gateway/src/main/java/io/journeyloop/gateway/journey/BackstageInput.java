package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("BackstageInput")
@Description("What happens where the customer can't see it.")
public record BackstageInput(
        @Nullable @Description("The systems involved.") List<@NonNull String> systems,
        @Nullable @Description("The departments involved.") List<@NonNull String> departments) {}
