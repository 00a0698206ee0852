package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.composition.Batch;
import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.composition.SharedReads;
import io.journeyloop.gateway.composition.Waves;
import io.journeyloop.gateway.downstream.Downstream;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.persona.PersonaKey.ById;
import io.journeyloop.gateway.persona.PersonaKey.ByKey;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Loads personas by id for whichever fields of a request need them. */
@RequestScoped
public class Personas {
    private final SharedReads lists;
    private final Downstream downstream;
    private final PersonaClient client;
    private final Batch<PersonaKey, Persona> loaded;

    Personas(Waves waves, SharedReads lists, Downstream downstream, @RestClient PersonaClient client) {
        this.lists = lists;
        this.downstream = downstream;
        this.client = client;
        this.loaded = new Batch<>(waves, this::batch);
    }

    /** Null when there is none. */
    public Uni<@Nullable Persona> find(String id) {
        return Ids.isPossible(id) ? loaded.load(new ById(id)) : Uni.createFrom().nullItem();
    }

    /** Null when there is none, or none is named. */
    public Uni<@Nullable Persona> named(@Nullable String key) {
        return key == null ? Uni.createFrom().nullItem() : loaded.load(new ByKey(key));
    }

    /** Fails with {@code not_found} when there is none. */
    public Uni<Persona> get(String id) {
        return find(id).onItem().ifNull().failWith(() -> Failure.notFound(Service.PERSONA, "persona", id));
    }

    /** In the order of the ids, without those that are not there. */
    public Uni<List<Persona>> all(List<String> ids) {
        return loaded.loadAll(ids.stream().<PersonaKey>map(ById::new).toList());
    }

    Uni<Slice<Persona>> list(MultivaluedMap<String, String> filter, @Nullable Integer first, @Nullable String after) {
        return Slice.of(
                Slice.order(filter.getFirst("orderBy"), filter.getFirst("direction")),
                first,
                after,
                (limit, cursor) -> lists.read(
                        Service.PERSONA, () -> client.list(filter, limit, cursor), "personas", filter, limit, cursor));
    }

    private Uni<Map<PersonaKey, Persona>> batch(Set<PersonaKey> wanted) {
        List<String> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (PersonaKey key : wanted) {
            switch (key) {
                case ById(String id) -> ids.add(id);
                case ByKey(String text) -> keys.add(text);
            }
        }
        return downstream
                .read(Service.PERSONA, () -> client.batch(new PersonaClient.BatchRequest(ids, keys)))
                .map(Items::items)
                .map(Personas::byEveryKey);
    }

    private static Map<PersonaKey, Persona> byEveryKey(List<Persona> personas) {
        Map<PersonaKey, Persona> found = new HashMap<>();
        for (Persona persona : personas) {
            found.put(new ById(persona.id()), persona);
            found.put(new ByKey(persona.key()), persona);
        }
        return found;
    }
}
