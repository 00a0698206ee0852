package io.journeyloop.gateway.maturity;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How mature an organisation is, computed from what is stored.")
public record Maturity(
        @Description("1 to 5.") int level,

        @Description("The level's name.") MaturityLevel name,

        @Description("Which version of the formula.") String formulaVersion,

        @Nullable @Description("What to do next; null at the top.")
        MaturityIndicator next,

        @Description("What it rests on.") List<@NonNull MaturityIndicator> indicators) {}
