package io.journeyloop.gateway.cycle;

import io.journeyloop.gateway.journey.Journey;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What leads to cycles, and from one to its neighbours. */
@GraphQLApi
public class CycleFieldsApi {
    private final Cycles cycles;

    CycleFieldsApi(Cycles cycles) {
        this.cycles = cycles;
    }

    @Description("Its improvement cycles, the latest first.")
    public Uni<List<@NonNull Cycle>> cycles(
            @Source Journey journey,
            @Nullable @Description("How many of them at most, 1 to 50; 5 when absent.") Integer first) {
        return cycles.ofJourney(journey.id(), first);
    }

    @Description("The round before; null for the first.")
    public Uni<Cycle> previous(@Source Cycle cycle) {
        return linked(cycle.previousId());
    }

    @Description("The round after; null for the latest.")
    public Uni<Cycle> next(@Source Cycle cycle) {
        return linked(cycle.nextId());
    }

    private Uni<Cycle> linked(@org.jspecify.annotations.Nullable String id) {
        return id == null ? Uni.createFrom().nullItem() : cycles.find(id);
    }
}
