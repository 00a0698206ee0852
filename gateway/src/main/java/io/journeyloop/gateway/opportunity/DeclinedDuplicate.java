package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("Two opportunities that are not the same.")
public record DeclinedDuplicate(
        @Id @Description("The one.") String id,

        @Id @Description("The other.") String otherId) {}
