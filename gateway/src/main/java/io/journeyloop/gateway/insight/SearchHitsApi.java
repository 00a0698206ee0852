package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.MapParts;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Searches with all that they tell. */
@GraphQLApi
public class SearchHitsApi {
    private final Records records;
    private final Journeys journeys;
    private final MapParts parts;

    SearchHitsApi(Records records, Journeys journeys, MapParts parts) {
        this.records = records;
        this.journeys = journeys;
        this.parts = parts;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("Feedback with these words, the best first.")
    public Uni<FeedbackHits> feedbackSearch(
            @NonNull @Description("The words; every one must be there, in any of its forms.") String text,
            @Nullable @Description("Primary subtag of BCP 47; und where it is not known.") String language,
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer limit) {
        return records.read(Address.of(Service.INSIGHT, "api/v1/feedback/search", FeedbackHits.class)
                .with("q", text)
                .with("language", language)
                .with("limit", limit));
    }

    @Description("The journey that it is about, once it is known.")
    public Uni<Journey> journey(@Source FeedbackHit hit) {
        return journeys.find(hit.journeyId());
    }

    @Description("The step that it is about, once it is known; null when it has gone.")
    public Uni<Step> step(@Source FeedbackHit hit) {
        return parts.step(hit.journeyId(), hit.stepId());
    }
}
