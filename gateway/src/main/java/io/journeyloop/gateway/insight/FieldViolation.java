package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

@DefaultNonNull
@Description("One thing that is wrong with a record.")
public record FieldViolation(
        @Description("The field's path inside the record.") String field,
        @Description("What is wrong with it.") String message) {}
