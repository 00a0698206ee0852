package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("SegmentConditionInput")
@DefaultNonNull
@Description("One condition on a customer's attributes.")
public record SegmentConditionInput(
        @Description("The attribute's name.") String attribute,

        @Description("eq, neq, lt, lte, gt, gte, contains, starts_with, ends_with, in, is_set or is_not_set.")
        String operator,

        @Nullable @Description("What to compare with; a list for in, absent for is_set and is_not_set.")
        JsonValue value) {}
