package io.journeyloop.gateway.records;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.gateway.composition.Commands;
import io.journeyloop.gateway.composition.SharedReads;
import io.journeyloop.gateway.downstream.Items;
import io.journeyloop.gateway.relay.ServicePage;
import io.journeyloop.gateway.relay.Slice;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads and writes records for one GraphQL request. What was read once is not asked for again before a write. */
@RequestScoped
public class Records {
    private final SharedReads reads;
    private final Commands commands;
    private final RecordClients clients;
    private final ObjectMapper json;

    Records(SharedReads reads, Commands commands, RecordClients clients, ObjectMapper json) {
        this.reads = reads;
        this.commands = commands;
        this.clients = clients;
        this.json = json;
    }

    /** What is kept at the address; fails with {@code not_found} when there is nothing. */
    public <T> Uni<T> read(Address<T> address) {
        return get(address, json.constructType(address.type()));
    }

    /** A list that has no pages. */
    public <T> Uni<List<T>> items(Address<T> address) {
        return this.<Items<T>>get(address, parametric(Items.class, address)).map(Items::items);
    }

    public <T> Uni<Slice<T>> page(Address<T> address, @Nullable Integer first, @Nullable String after) {
        return Slice.of(
                Slice.order(address.query().get("orderBy"), address.query().get("direction")),
                first,
                after,
                (limit, cursor) -> get(
                        address.with("limit", limit).with("cursor", cursor), parametric(ServicePage.class, address)));
    }

    /** A question that is asked by POST because it doesn't fit a path; nothing is written. */
    public <T> Uni<T> ask(Address<T> address, Map<String, Object> question) {
        JavaType type = json.constructType(address.type());
        return reads.read(
                address.service(),
                () -> clients.of(address.service())
                        .post(address.path(), query(address), null, question)
                        .map(answer -> value(answer, type)),
                address,
                question);
    }

    /** POST of something new, or of an act that takes a body. */
    public <T> Uni<T> post(Address<T> address, Map<String, Object> body) {
        return post(address, null, body);
    }

    public <T> Uni<T> post(Address<T> address, @Nullable Integer version, Map<String, Object> body) {
        return send(
                address, client -> client.post(address.path(), query(address), Commands.etagIfGiven(version), body));
    }

    /** POST of an act that takes no body. */
    public <T> Uni<T> act(Address<T> address, @Nullable Integer version) {
        return send(address, client -> client.act(address.path(), query(address), Commands.etagIfGiven(version)));
    }

    public <T> Uni<T> put(Address<T> address, @Nullable Integer version, Map<String, Object> body) {
        return send(address, client -> client.put(address.path(), query(address), Commands.etagIfGiven(version), body));
    }

    public <T> Uni<T> patch(Address<T> address, @Nullable Integer version, Map<String, Object> changes) {
        return send(
                address,
                client -> client.patch(address.path(), query(address), Commands.etagIfGiven(version), changes));
    }

    public Uni<Void> delete(Address<?> address, @Nullable Integer version) {
        return commands.send(
                address.service(),
                () -> clients.of(address.service())
                        .delete(address.path(), query(address), Commands.etagIfGiven(version)));
    }

    /** Deletes, which archives; answers with what is left. */
    public <T> Uni<T> archive(Address<T> address, int version) {
        return delete(address, version).chain(() -> read(address));
    }

    private <T> Uni<T> send(Address<T> address, Function<RecordClient, Uni<JsonNode>> call) {
        JavaType type = json.constructType(address.type());
        return commands.send(
                address.service(),
                () -> call.apply(clients.of(address.service())).map(answer -> value(answer, type)));
    }

    private <R> Uni<R> get(Address<?> address, JavaType type) {
        return reads.read(
                address.service(),
                () -> clients.of(address.service())
                        .get(address.path(), query(address))
                        .map(answer -> value(answer, type)),
                address,
                type);
    }

    /** An answer without a body is null. */
    private <R> @Nullable R value(@Nullable JsonNode answer, JavaType type) {
        if (answer == null || answer.isMissingNode() || answer.isNull()) {
            return null;
        }
        try {
            return json.readerFor(type).readValue(answer);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JavaType parametric(Class<?> list, Address<?> of) {
        return json.getTypeFactory().constructParametricType(list, of.type());
    }

    private static MultivaluedMap<String, String> query(Address<?> address) {
        return new MultivaluedHashMap<>(address.query());
    }
}
