package io.journeyloop.gateway.insight;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("InsightEvidenceInput")
@Description("One thing that an insight rests on: a feedback record, or words that someone wrote down.")
public record InsightEvidenceInput(
        @Nullable @Id @Description("The feedback record.") String feedbackId,

        @Nullable @Description("The words, instead of a record.")
        String quote) {}
