package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("SegmentRulesInput")
@DefaultNonNull
@Description("Who belongs to a dynamic segment.")
public record SegmentRulesInput(
        @Description("How many of the conditions must hold.")
        RuleMatch match,

        @Description("The conditions, at least one.") List<@NonNull SegmentConditionInput> conditions) {}
