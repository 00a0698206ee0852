package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What happens where the customer can't see it.")
public record Backstage(
        @Description("The systems involved.") List<@NonNull String> systems,
        @Description("The departments involved.") List<@NonNull String> departments) {}
