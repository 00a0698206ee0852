package io.journeyloop.gateway.goal;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.goal.GoalKey.ById;
import io.journeyloop.gateway.goal.GoalKey.OfJourney;
import io.journeyloop.gateway.solution.MeasuredScope;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads goals for whichever fields of a request need them: by ids and by journeys, in one call. */
@RequestScoped
public class Goals {
    private final Downstream downstream;
    private final GoalClient client;
    private final Batch<GoalKey, List<Goal>> loaded;

    Goals(Waves waves, Downstream downstream, @RestClient GoalClient client) {
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    /** Null when there is none. */
    public Uni<@Nullable Goal> find(String id) {
        return Ids.isPossible(id)
                ? Batch.one(loaded, new ById(id))
                : Uni.createFrom().nullItem();
    }

    /** In the order of the ids, without those that are not there. */
    Uni<List<Goal>> all(List<String> ids) {
        return loaded.loadAll(ids.stream().<GoalKey>map(ById::new).toList())
                .map(found -> found.stream().flatMap(List::stream).toList());
    }

    /** The newest first. */
    Uni<List<Goal>> of(GoalKey key) {
        return Batch.list(loaded, key);
    }

    private Uni<Map<GoalKey, List<Goal>>> batch(Set<GoalKey> keys) {
        List<String> ids = new ArrayList<>();
        List<String> journeyIds = new ArrayList<>();
        for (GoalKey key : keys) {
            switch (key) {
                case ById(String id) -> ids.add(id);
                case OfJourney(String journeyId) -> journeyIds.add(journeyId);
            }
        }
        return downstream
                .read(Service.OPPORTUNITY, () -> client.batch(new GoalClient.BatchRequest(ids, journeyIds)))
                .map(Items::items)
                .invoke(goals -> goals.forEach(goal -> loaded.prime(new ById(goal.id()), List.of(goal))))
                .map(Goals::byEveryKey);
    }

    /** By their own ids archived goals are found, too; by journeys they are not. */
    private static Map<GoalKey, List<Goal>> byEveryKey(List<Goal> goals) {
        Map<GoalKey, List<Goal>> found = new HashMap<>();
        for (Goal goal : goals) {
            found.put(new ById(goal.id()), List.of(goal));
            MeasuredScope scope = goal.scope();
            String journeyId = scope == null || goal.archivedAt() != null ? null : scope.journeyId();
            if (journeyId != null) {
                found.computeIfAbsent(new OfJourney(journeyId), none -> new ArrayList<>())
                        .add(goal);
            }
        }
        return found;
    }
}
