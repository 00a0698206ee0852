package io.journeyloop.gateway.solution;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.solution.SolutionKey.ById;
import io.journeyloop.gateway.solution.SolutionKey.OfOpportunity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads solutions for whichever fields of a request need them: by ids and by opportunities, in one call. */
@RequestScoped
public class Solutions {
    private final Downstream downstream;
    private final SolutionClient client;
    private final Batch<SolutionKey, List<Solution>> loaded;

    Solutions(Waves waves, Downstream downstream, @RestClient SolutionClient client) {
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    /** Null when there is none. */
    public Uni<@Nullable Solution> find(String id) {
        return Ids.isPossible(id)
                ? loaded.load(new ById(id)).map(found -> found == null ? null : found.getFirst())
                : Uni.createFrom().nullItem();
    }

    /** Fails with {@code not_found} when there is none. */
    public Uni<Solution> get(String id) {
        return find(id).onItem().ifNull().failWith(() -> Failure.notFound(Service.OPPORTUNITY, "solution", id));
    }

    Uni<List<Solution>> of(String opportunityId) {
        return Batch.list(loaded, new OfOpportunity(opportunityId));
    }

    private Uni<Map<SolutionKey, List<Solution>>> batch(Set<SolutionKey> keys) {
        List<String> ids = new ArrayList<>();
        List<String> opportunityIds = new ArrayList<>();
        for (SolutionKey key : keys) {
            switch (key) {
                case ById(String id) -> ids.add(id);
                case OfOpportunity(String opportunityId) -> opportunityIds.add(opportunityId);
            }
        }
        return downstream
                .read(Service.OPPORTUNITY, () -> client.batch(new SolutionClient.BatchRequest(ids, opportunityIds)))
                .map(Items::items)
                .map(Solutions::byEveryKey);
    }

    private static Map<SolutionKey, List<Solution>> byEveryKey(List<Solution> solutions) {
        Map<SolutionKey, List<Solution>> found = new HashMap<>();
        for (Solution solution : solutions) {
            found.put(new ById(solution.id()), List.of(solution));
            // by their own ids archived solutions are found, too; by opportunities they are not
            List<String> opportunityIds = solution.archivedAt() == null ? solution.opportunityIds() : List.of();
            opportunityIds.forEach(id -> found.computeIfAbsent(new OfOpportunity(id), none -> new ArrayList<>())
                    .add(solution));
        }
        return found;
    }
}
