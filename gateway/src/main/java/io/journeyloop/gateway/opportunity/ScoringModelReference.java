package io.journeyloop.gateway.opportunity;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

@DefaultNonNull
@Description("The scoring model behind a score.")
public record ScoringModelReference(
        @Id @Description("UUID.") String id,
        @Description("Counts the tenant's models, from 1.") int version,
        @Description("How criteria become a score.") ScoringMethod method) {}
