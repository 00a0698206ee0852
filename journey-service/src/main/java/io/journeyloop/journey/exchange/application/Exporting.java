package io.journeyloop.journey.exchange.application;

import io.journeyloop.journey.channels.application.ChannelDirectories;
import io.journeyloop.journey.channels.domain.Channel;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.exchange.document.ChannelDocument;
import io.journeyloop.journey.exchange.document.ExchangeDocument;
import io.journeyloop.journey.exchange.document.JourneyWriter;
import io.journeyloop.journey.exchange.document.LinkKeys;
import io.journeyloop.journey.journeys.application.JourneyQueries;
import io.journeyloop.journey.journeys.application.JourneyRepository;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.map.domain.StepDetails;
import io.journeyloop.journey.map.domain.TouchpointDetails;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns journeys into documents; the number of statements never depends on how many there are. */
@ApplicationScoped
public class Exporting {
    private static final UUID NOBODY = new UUID(0, 0);

    private final TenantTransactions transactions;
    private final JourneyRepository journeys;
    private final JourneyQueries queries;
    private final ChannelDirectories channels;
    private final ExchangeLookups lookups;

    Exporting(
            TenantTransactions transactions,
            JourneyRepository journeys,
            JourneyQueries queries,
            ChannelDirectories channels,
            ExchangeLookups lookups) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.queries = queries;
        this.channels = channels;
        this.lookups = lookups;
    }

    /** One journey, without its place in the framework. */
    public Uni<ExchangeDocument> journey(Caller caller, RecordRef ref) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, ref)
                        .chain(journey -> document(connection, tenantId, List.of(journey))));
    }

    /**
     * The framework, or a branch of it, without what is archived.
     *
     * @param rootId where to start, or nothing for the whole
     */
    public Uni<ExchangeDocument> framework(Caller caller, @Nullable UUID rootId) {
        var tenantId = caller.tenantId();
        return transactions.readSql(
                tenantId,
                connection -> queries.tree(connection, tenantId, rootId, null)
                        .invoke(found -> requireRoot(rootId, found))
                        .chain(found -> document(connection, tenantId, inOrder(found))));
    }

    private Uni<ExchangeDocument> document(SqlConnection connection, UUID tenantId, List<Journey> exported) {
        var own = exported.stream().collect(Collectors.toMap(Journey::id, Journey::key));
        return lookups.journeyKeys(connection, tenantId, outside(exported, own.keySet()))
                .chain(others -> lookups.personaKeys(connection, tenantId, personas(exported))
                        .chain(personas -> channels.load(connection, tenantId)
                                .map(directory -> new LinkKeys(merged(own, others), personas, directory))))
                .map(keys -> ExchangeDocument.of(
                        used(exported, keys.channels()),
                        exported.stream()
                                .map(journey -> JourneyWriter.write(journey, keys, own.containsKey(parent(journey))))
                                .toList()));
    }

    private static void requireRoot(@Nullable UUID rootId, List<Journey> found) {
        if (rootId != null && found.isEmpty()) {
            throw ProblemException.notFound("journey", rootId);
        }
    }

    /** Parents before children, siblings in their order: the same in every tenant. */
    private static List<Journey> inOrder(List<Journey> found) {
        var children = new HashMap<UUID, List<Journey>>();
        var ids = found.stream().map(Journey::id).collect(Collectors.toSet());
        var roots = new ArrayList<Journey>();
        for (var journey : found) {
            var parent = parent(journey);
            (ids.contains(parent) ? children.computeIfAbsent(parent, id -> new ArrayList<>()) : roots).add(journey);
        }
        var ordered = new ArrayList<Journey>();
        append(roots, children, ordered);
        return ordered;
    }

    private static void append(List<Journey> siblings, Map<UUID, List<Journey>> children, List<Journey> ordered) {
        siblings.stream()
                .sorted(Comparator.<Journey>comparingInt(
                                journey -> journey.content().placement().order())
                        .thenComparing(Journey::key))
                .forEach(journey -> {
                    ordered.add(journey);
                    append(children.getOrDefault(journey.id(), List.of()), children, ordered);
                });
    }

    private static UUID parent(Journey journey) {
        return Objects.requireNonNullElse(journey.content().placement().parentId(), NOBODY);
    }

    private static Set<UUID> outside(List<Journey> exported, Set<UUID> own) {
        var named = exported.stream()
                .flatMap(journey -> Stream.concat(
                        Stream.ofNullable(journey.content().standing().basedOnId()),
                        journey.content()
                                .map()
                                .steps()
                                .map(step -> step.details())
                                .map(StepDetails::nestedJourneyId)
                                .filter(Objects::nonNull)))
                .collect(Collectors.toCollection(HashSet::new));
        named.removeAll(own);
        return named;
    }

    private static Set<UUID> personas(List<Journey> exported) {
        return exported.stream()
                .flatMap(journey -> journey.content().profile().personaIds().stream())
                .collect(Collectors.toSet());
    }

    private static List<ChannelDocument> used(List<Journey> exported, ChannelDirectory directory) {
        var ids = exported.stream()
                .flatMap(journey -> journey.content().map().touchpoints())
                .map(touchpoint -> touchpoint.details())
                .map(TouchpointDetails::channelId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return directory.channels().stream()
                .filter(channel -> ids.contains(channel.id()))
                .sorted(Comparator.comparing(Channel::key))
                .map(ChannelDocument::of)
                .toList();
    }

    private static Map<UUID, String> merged(Map<UUID, String> own, Map<UUID, String> others) {
        var all = new HashMap<>(others);
        all.putAll(own);
        return all;
    }
}
