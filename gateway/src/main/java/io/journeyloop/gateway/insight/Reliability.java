package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("How far an insight can be relied on: by volume and diversity of its sources.")
public record Reliability(
        @Nullable @Description("0 to 100; null where nothing tells.")
        Double score,

        @Description("Different customers.") int voices,

        @Description("Feedback records.") int records,

        @Description("Quotes without a record.") int quotes,

        @Description("Different sources.") int sources,

        @Description("Kinds of source.") List<@NonNull String> sourceTypes) {}
