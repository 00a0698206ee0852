package io.journeyloop.gateway.insight;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What leads to feedback from whatever cites it or rests on it. */
@GraphQLApi
public class CitedFeedbackApi {
    private final FeedbackRecords records;

    CitedFeedbackApi(FeedbackRecords records) {
        this.records = records;
    }

    @Description("The record that is cited; null for a quote from elsewhere, and for a record that is gone.")
    public Uni<Feedback> feedback(@Source InsightEvidence evidence) {
        return records.find(evidence.feedbackId());
    }

    @Description("The records that it rested on then, without those that are gone.")
    public Uni<List<@NonNull Feedback>> feedback(@Source InsightAct act) {
        return records.all(act.feedbackIds());
    }

    @Description("The records that it rested on, without those that are gone.")
    public Uni<List<@NonNull Feedback>> feedback(@Source ValidationBasis basis) {
        return records.all(basis.feedbackIds());
    }

    @Description("The record; null when it is gone.")
    public Uni<Feedback> feedback(@Source ThemeQuote quote) {
        return records.find(quote.feedbackId());
    }

    @Description("The record itself; null when it has gone since.")
    public Uni<Feedback> feedback(@Source FeedbackHit hit) {
        return records.find(hit.id());
    }
}
