package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads personas by id for whichever fields of a request need them. */
@RequestScoped
public class Personas {
    private final Waves waves;
    private final Downstream downstream;
    private final PersonaClient client;
    private final Batch<String, Persona> byId;

    Personas(Waves waves, Downstream downstream, @RestClient PersonaClient client) {
        this.waves = waves;
        this.downstream = downstream;
        this.client = client;
        this.byId = new Batch<>(waves, this::batch);
    }

    /** Null when there is none. */
    public Uni<@Nullable Persona> find(String id) {
        return Ids.isPossible(id) ? byId.load(id) : Uni.createFrom().nullItem();
    }

    /** Fails with {@code not_found} when there is none. */
    public Uni<Persona> get(String id) {
        return find(id).onItem().ifNull().failWith(() -> Failure.notFound(Service.PERSONA, "persona", id));
    }

    /** In the order of the ids, without those that are not there. */
    public Uni<List<Persona>> all(List<String> ids) {
        return byId.loadAll(ids);
    }

    Uni<Slice<Persona>> list(MultivaluedMap<String, String> filter, @Nullable Integer first, @Nullable String after) {
        return Slice.of(
                Slice.order(filter.getFirst("orderBy"), filter.getFirst("direction")),
                first,
                after,
                (limit, cursor) ->
                        waves.track(downstream.read(Service.PERSONA, () -> client.list(filter, limit, cursor))));
    }

    private Uni<Map<String, Persona>> batch(Set<String> ids) {
        return downstream
                .read(Service.PERSONA, () -> client.batch(new PersonaClient.BatchRequest(List.copyOf(ids))))
                .map(found -> found.by(Persona::id));
    }
}
