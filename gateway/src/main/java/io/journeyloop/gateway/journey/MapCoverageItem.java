package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A touchpoint that lacks something.")
public record MapCoverageItem(
        @Description("Where it is.") MapPlace touchpoint,

        @Description("What it lacks.") List<@NonNull MapGap> missing) {}
