package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("InsightPartInput")
@DefaultNonNull
@Description("One part of an insight that is split.")
public record InsightPartInput(
        @Description("In a sentence.") String title,

        @Nullable @Description("At length.") String description,

        @Nullable @Description("What kind of thing; the whole's when absent.")
        InsightType type,

        @Nullable @Description("Which of the whole's evidence goes there.")
        List<@NonNull InsightEvidenceInput> evidence) {}
