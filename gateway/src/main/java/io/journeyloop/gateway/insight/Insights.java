package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.SharedReads;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads insights by id for whichever fields of a request need them. */
@RequestScoped
public class Insights {
    private final SharedReads lists;
    private final InsightClient client;
    private final EvidenceReads reads;

    Insights(SharedReads lists, @RestClient InsightClient client, EvidenceReads reads) {
        this.lists = lists;
        this.client = client;
        this.reads = reads;
    }

    /** Null when there is none. */
    public Uni<@Nullable Insight> find(String id) {
        return Ids.isPossible(id) ? reads.insight(id) : Uni.createFrom().nullItem();
    }

    /** Fails with {@code not_found} when there is none. */
    public Uni<Insight> get(String id) {
        return find(id).onItem().ifNull().failWith(() -> Failure.notFound(Service.INSIGHT, "insight", id));
    }

    /** In the order of the ids, without those that are not there. */
    public Uni<List<Insight>> all(List<String> ids) {
        return reads.insights(ids);
    }

    Uni<Slice<Insight>> list(MultivaluedMap<String, String> filter, @Nullable Integer first, @Nullable String after) {
        return Slice.of(
                Slice.order(filter.getFirst("orderBy"), filter.getFirst("direction")),
                first,
                after,
                (limit, cursor) -> lists.read(
                        Service.INSIGHT, () -> client.list(filter, limit, cursor), "insights", filter, limit, cursor));
    }
}
