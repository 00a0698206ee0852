package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("Why a row was refused.")
public record ImportError(
        @Nullable @Description("The row, from 1.") Integer row,

        @Nullable @Description("The file's line.") Integer line,

        @Nullable @Description("The column.") String column,

        @Description("Why.") String reason) {}
