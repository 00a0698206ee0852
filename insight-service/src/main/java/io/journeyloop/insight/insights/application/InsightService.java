package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.evidence.InsightEvidence;
import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Use cases of insights. What an insight tells about its steps and journeys is recounted in the same transaction. */
@ApplicationScoped
public class InsightService {

    private final TenantTransactions transactions;
    private final InsightRepository insights;
    private final InsightReferences references;
    private final InsightEvidence evidence;
    private final Outbox outbox;
    private final Clock clock;

    InsightService(
            TenantTransactions transactions,
            InsightRepository insights,
            InsightReferences references,
            InsightEvidence evidence,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.insights = insights;
        this.references = references;
        this.evidence = evidence;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Creates a draft; 422 names what it refers to in vain. */
    public Uni<Insight> create(Caller caller, InsightDraft draft) {
        UUID tenantId = caller.tenantId();
        return references.follow(tenantId, draft, null).chain(content -> {
            Insight insight = Insight.draft(Ids.next(), content, caller.userId(), clock.instant());
            return transactions.write(
                    tenantId,
                    session -> insights.add(session, tenantId, insight)
                            .call(added -> outbox.append(session, tenantId, InsightEvents.created(added)))
                            .call(added -> evidence.recount(session, tenantId, InsightScopes.of(added))));
        });
    }

    public Uni<Insight> get(UUID tenantId, UUID id) {
        return transactions.read(tenantId, session -> required(session, tenantId, id));
    }

    /** The insights of these ids that exist in the tenant. */
    public Uni<List<Insight>> getAll(UUID tenantId, Collection<UUID> ids) {
        return transactions.read(tenantId, session -> insights.findAll(session, tenantId, ids));
    }

    /** The oldest first. */
    public Uni<Page<Insight>> list(UUID tenantId, InsightFilter filter, PageRequest page) {
        return transactions
                .read(tenantId, session -> insights.list(session, tenantId, filter, page.limitPlusOne()))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.id())));
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
                                    tenantId,
                                    id,
                                    // The patch was laid on what was read: what has changed since must not get lost.
                                    found -> EntityTags.requireMatch(EntityTags.of(read.version()), found.version()),
                                    found -> found.changed(content, draft.status(), clock.instant()),
                                    InsightEvents::changed));
                });
    }

    /** Confirms an insight, and records who did it, when and why. */
    public Uni<Insight> validate(Caller caller, UUID id, @Nullable String ifMatch, @Nullable String note) {
        return update(
                caller.tenantId(),
                id,
                found -> EntityTags.match(ifMatch, found.version()),
                found -> found.validated(caller.userId(), note, clock.instant()),
                InsightEvents::changed);
    }

    /** Archives an insight: it stays readable and counts no more. */
    public Uni<Insight> archive(Caller caller, UUID id, @Nullable String ifMatch) {
        return update(
                caller.tenantId(),
                id,
                found -> EntityTags.requireMatch(ifMatch, found.version()),
                found -> found.archived(clock.instant()),
                InsightEvents::archived);
    }

    private Uni<Insight> update(
            UUID tenantId,
            UUID id,
            Consumer<Insight> precondition,
            UnaryOperator<Insight> change,
            Function<Insight, NewEvent> fact) {
        return transactions.write(
                tenantId,
                session -> required(session, tenantId, id)
                        .invoke(precondition)
                        .chain(before -> insights.update(session, tenantId, change.apply(before))
                                .call(after -> outbox.append(session, tenantId, fact.apply(after)))
                                .call(after ->
                                        evidence.recount(session, tenantId, InsightScopes.affected(before, after)))));
    }

    private Uni<Insight> required(Mutiny.Session session, UUID tenantId, UUID id) {
        return insights.find(session, tenantId, id)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("insight", id));
    }
}
