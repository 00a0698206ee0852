package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("What became of an import's records.")
public record ImportCounts(
        @Description("Read so far.") int read,

        @Description("New ones.") int accepted,

        @Description("Known ones.") int duplicate,

        @Description("Known ones that were replaced.") int corrected,

        @Description("Refused ones.") int rejected,

        @Description("Rows without an answer.") int skipped) {}
