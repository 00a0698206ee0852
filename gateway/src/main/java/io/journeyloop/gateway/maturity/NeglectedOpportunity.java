package io.journeyloop.gateway.maturity;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("An open opportunity that nobody cares for.")
public record NeglectedOpportunity(
        @Id @Description("The opportunity.") String opportunityId,

        @Description("Its key.") String key,

        @Description("Its title.") String title,

        @Description("Whether nobody owns it.") boolean unowned,

        @Description("Whether nobody has changed it for long.")
        boolean stale,

        @Description("When it was last changed.") Instant updatedAt) {}
