package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Who belongs to a dynamic segment.")
public record SegmentRules(
        @Description("How many of the conditions must hold.")
        RuleMatch match,

        @Description("The conditions.") List<@NonNull SegmentCondition> conditions) {}
