package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Searches with all that they tell. */
@GraphQLApi
public class SearchHitsApi {
    private final Records records;

    SearchHitsApi(Records records) {
        this.records = records;
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
}
