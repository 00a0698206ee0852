package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Why a record was rejected.")
public record FeedbackProblem(
        @Nullable @Description("A stable word for it.") String code,
        @Nullable @Description("In a sentence.") String detail,
        @Description("What is wrong with which field.") List<@NonNull FieldViolation> violations) {}
