package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given: names are those of its query parameters. */
@Input("ImportRunFilter")
@Description("Which imports; what is absent does not narrow.")
public record ImportRunFilter(
        @Nullable @Description("Only of this status.") ImportStatus status,
        @Nullable @Description("Only files made of this.") ImportFormat format,
        @Nullable @Description("Only such exports.") ImportDialect dialect,
        @Nullable @Description("Only what this user sent.") String createdBy) {}
