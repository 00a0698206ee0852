package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Opportunities by two measures.")
public record OpportunityMatrix(
        @Description("The axis across.") MatrixAxis x,

        @Description("The axis up.") MatrixAxis y,

        @Description("The best first.") List<@NonNull MatrixPoint> points,

        @Description("Whether there are more than 5,000.") boolean truncated) {}
