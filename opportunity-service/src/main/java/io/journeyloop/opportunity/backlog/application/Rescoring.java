package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.opportunity.backlog.application.Announcement.Fact;
import io.journeyloop.opportunity.backlog.domain.Standing;
import io.journeyloop.opportunity.scoring.application.ActiveModel;
import io.journeyloop.opportunity.scoring.application.Scores;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Computes scores anew: one statement reads what they depend on, a pure function computes them, one statement keeps
 * those that moved. To be called in the tenant's turn, so that no fact changes meanwhile.
 */
@ApplicationScoped
public class Rescoring implements Scores {

    /** As many at once as one statement is quick about. */
    private static final int BATCH = 500;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final ScoreRepository scores;
    private final ActiveModel models;
    private final Outbox outbox;
    private final Clock clock;

    Rescoring(ScoreRepository scores, ActiveModel models, Outbox outbox, Clock clock) {
        this.scores = scores;
        this.models = models;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The scopes' evidence has moved; tells which of them had scores follow. */
    public Uni<Set<UUID>> afterScopes(SqlConnection connection, UUID tenantId, Collection<UUID> scopeIds) {
        return scores.idsByScope(connection, tenantId, scopeIds)
                .chain(idsByScope -> announceAll(connection, tenantId, distinct(idsByScope.values()))
                        .map(moved -> followed(idsByScope, moved)));
    }

    private static List<UUID> distinct(Collection<Set<UUID>> ids) {
        return ids.stream().flatMap(Set::stream).distinct().toList();
    }

    private static Set<UUID> followed(Map<UUID, Set<UUID>> idsByScope, Set<UUID> moved) {
        return idsByScope.entrySet().stream()
                .filter(scope -> !Collections.disjoint(scope.getValue(), moved))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Uni<Set<UUID>> announceAll(SqlConnection connection, UUID tenantId, List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .group()
                .intoLists()
                .of(BATCH)
                .onItem()
                .transformToUniAndConcatenate(some -> announce(connection, tenantId, some))
                .onItem()
                .transformToIterable(moved -> moved)
                .collect()
                .asSet();
    }

    /** The insight's status or places have moved. */
    public Uni<Void> afterInsight(SqlConnection connection, UUID tenantId, UUID insightId) {
        return scores.idsByInsight(connection, tenantId, insightId)
                .chain(ids -> announce(connection, tenantId, ids))
                .replaceWithVoid();
    }

    /** Customers ask for these more or less than before. */
    public Uni<Void> afterDemand(SqlConnection connection, UUID tenantId, List<UUID> ids) {
        return announce(connection, tenantId, ids).replaceWithVoid();
    }

    /** People have changed these: each is announced, whether its score moved or not. */
    public Uni<Void> afterChange(SqlConnection connection, UUID tenantId, List<UUID> ids) {
        return rescore(connection, tenantId, ids)
                .map(all -> all.stream()
                        .map(rescored -> Announcement.of(Fact.CHANGED, rescored))
                        .toList())
                .chain(events -> outbox.append(connection, tenantId, events));
    }

    @Override
    public Uni<Void> recompute(SqlConnection connection, UUID tenantId) {
        return recompute(connection, tenantId, BEFORE_ALL);
    }

    private Uni<Void> recompute(SqlConnection connection, UUID tenantId, UUID after) {
        return scores.idsAfter(connection, tenantId, after, BATCH)
                .chain(ids -> announce(connection, tenantId, ids)
                        .chain(() -> ids.size() < BATCH
                                ? Uni.createFrom().voidItem()
                                : recompute(connection, tenantId, ids.getLast())));
    }

    /** Answers which of them moved. */
    private Uni<List<UUID>> announce(SqlConnection connection, UUID tenantId, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : rescore(connection, tenantId, ids)
                        .map(Rescoring::eventsOfMoved)
                        .call(events -> outbox.append(connection, tenantId, events))
                        .map(events ->
                                events.stream().map(NewEvent::aggregateId).toList());
    }

    private static List<NewEvent> eventsOfMoved(List<Rescored> all) {
        return all.stream()
                .filter(Rescored::moved)
                .map(rescored -> Announcement.of(Fact.RESCORED, rescored))
                .toList();
    }

    Uni<List<Rescored>> rescore(SqlConnection connection, UUID tenantId, List<UUID> ids) {
        return models.of(connection, tenantId)
                .chain(model -> scores.facts(connection, tenantId, ids)
                        .map(facts ->
                                facts.stream().map(f -> rescored(f, model)).toList())
                        .chain(all -> keep(connection, tenantId, model, all)));
    }

    private static Rescored rescored(Facts facts, ScoringModel model) {
        Standing now = Standing.of(facts.score(model));
        boolean moved = !model.id().equals(facts.scoredBy()) || !now.equals(facts.last());
        return new Rescored(facts, now, moved, facts.eventVersion());
    }

    private Uni<List<Rescored>> keep(SqlConnection connection, UUID tenantId, ScoringModel model, List<Rescored> all) {
        List<Scored> moved = all.stream()
                .filter(Rescored::moved)
                .map(rescored -> Scored.of(rescored.facts().id(), rescored.standing()))
                .toList();
        return moved.isEmpty()
                ? Uni.createFrom().item(all)
                : scores.keep(connection, tenantId, model.id(), clock.instant(), moved)
                        .map(versions -> withVersions(all, versions));
    }

    private static List<Rescored> withVersions(List<Rescored> all, Map<UUID, Long> versions) {
        return all.stream()
                .map(r -> new Rescored(
                        r.facts(),
                        r.standing(),
                        r.moved(),
                        versions.getOrDefault(r.facts().id(), r.eventVersion())))
                .toList();
    }
}
