package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Act;
import io.journeyloop.insight.insights.domain.ActKind;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.Place;
import io.journeyloop.insight.structure.StructureReplica;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Use cases of insights. What an insight tells about its steps and journeys is recounted in the same transaction. */
@ApplicationScoped
public class InsightService {

    private final TenantTransactions transactions;
    private final InsightRepository insights;
    private final StructureReplica structure;
    private final InsightReferences references;
    private final InsightWriter writer;
    private final Clock clock;

    InsightService(
            TenantTransactions transactions,
            InsightRepository insights,
            StructureReplica structure,
            InsightReferences references,
            InsightWriter writer,
            Clock clock) {
        this.transactions = transactions;
        this.insights = insights;
        this.structure = structure;
        this.references = references;
        this.writer = writer;
        this.clock = clock;
    }

    /** Creates a draft; 422 names what it refers to in vain. */
    public Uni<Insight> create(Caller caller, InsightDraft draft) {
        UUID tenantId = caller.tenantId();
        return references.follow(tenantId, draft, null).chain(content -> {
            Insight insight = Insight.draft(Ids.next(), content, caller.userId(), clock.instant());
            return transactions.write(tenantId, session -> writer.add(session, tenantId, insight, null));
        });
    }

    public Uni<Insight> get(UUID tenantId, UUID id) {
        return transactions.read(tenantId, session -> writer.required(session, tenantId, id));
    }

    /** The insights of these ids that exist in the tenant. */
    public Uni<List<Insight>> getAll(UUID tenantId, Collection<UUID> ids) {
        return transactions.read(tenantId, session -> insights.findAll(session, tenantId, ids));
    }

    public Uni<Page<Insight>> list(UUID tenantId, InsightFilter filter, Sorting<Insight> sorting, PageRequest page) {
        return transactions
                .readSql(tenantId, connection -> find(connection, tenantId, filter, sorting, page))
                .map(found -> Page.of(found, page, sorting::cursorOf));
    }

    /** Of a place that nobody knows no insight speaks. */
    private Uni<List<Insight>> find(
            SqlConnection connection, UUID tenantId, InsightFilter filter, Sorting<Insight> sorting, PageRequest page) {
        JourneyLinks named = filter.place();
        return named.areIds()
                ? insights.list(connection, tenantId, filter, sorting, page)
                : structure.places(connection, tenantId, List.of(named)).chain(places -> {
                    Place place = Objects.requireNonNull(places.get(named));
                    JourneyLinks known = JourneyLinks.to(place.journeyId(), place.stepId(), place.touchpointId());
                    return place.unknown() == null
                            ? insights.list(connection, tenantId, filter.at(known), sorting, page)
                            : Uni.createFrom().item(List.of());
                });
    }

    /** Changes an insight from the version that the caller names. */
    public Uni<Insight> change(
            Caller caller, UUID id, @Nullable String ifMatch, Function<Insight, InsightDraft> change) {
        UUID tenantId = caller.tenantId();
        return get(tenantId, id)
                .invoke(read -> EntityTags.requireMatch(ifMatch, read.version()))
                .chain(read -> {
                    InsightDraft draft = change.apply(read);
                    return references
                            .follow(tenantId, draft, read.content())
                            .chain(content -> update(
                                    caller,
                                    id,
                                    // The patch was laid on what was read: what has changed since must not get lost.
                                    found -> EntityTags.requireMatch(EntityTags.of(read.version()), found.version()),
                                    found -> found.changed(content, draft.status(), clock.instant()),
                                    null));
                });
    }

    /** Confirms an insight, and records who did it, when, why and on what evidence. */
    public Uni<Insight> validate(Caller caller, UUID id, @Nullable String ifMatch, @Nullable String note) {
        return update(
                caller,
                id,
                found -> EntityTags.match(ifMatch, found.version()),
                found -> found.validated(caller.userId(), note, clock.instant()),
                note);
    }

    /** Rejects, resolves or reopens an insight, and records the act. */
    public Uni<Insight> move(
            Caller caller, UUID id, @Nullable String ifMatch, InsightStatus status, @Nullable String note) {
        return update(
                caller,
                id,
                found -> EntityTags.match(ifMatch, found.version()),
                found -> found.moved(status, clock.instant()),
                note);
    }

    /** Archives an insight: it stays readable and counts no more. */
    public Uni<Insight> archive(Caller caller, UUID id, @Nullable String ifMatch) {
        return update(
                caller,
                id,
                found -> EntityTags.requireMatch(ifMatch, found.version()),
                found -> found.archived(clock.instant()),
                null);
    }

    private Uni<Insight> update(
            Caller caller,
            UUID id,
            Consumer<Insight> precondition,
            UnaryOperator<Insight> change,
            @Nullable String note) {
        UUID tenantId = caller.tenantId();
        return transactions.write(
                tenantId,
                session -> writer.required(session, tenantId, id)
                        .invoke(precondition)
                        .chain(before -> {
                            Insight after = change.apply(before);
                            return writer.change(session, tenantId, before, after, act(caller, before, after, note));
                        }));
    }

    /** Judging an insight anew is recorded, and so is confirming once more what was valid already. */
    private static @Nullable Act act(Caller caller, Insight before, Insight after, @Nullable String note) {
        boolean judged = before.status() != after.status()
                || after.validation() != null && !after.validation().equals(before.validation());
        return judged ? Act.of(ActKind.of(after.status()), after, caller.userId(), note, null) : null;
    }
}
