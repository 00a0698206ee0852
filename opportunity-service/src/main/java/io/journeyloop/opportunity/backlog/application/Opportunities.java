package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.audit.AuditAction;
import io.journeyloop.opportunity.audit.AuditEntry;
import io.journeyloop.opportunity.audit.AuditTrail;
import io.journeyloop.opportunity.backlog.application.Announcement.Fact;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.Progress;
import io.journeyloop.opportunity.backlog.domain.ProgressChange;
import io.journeyloop.opportunity.guardrails.Guardrail;
import io.journeyloop.opportunity.guardrails.Guardrails;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people do to opportunities: each is checked, written, scored and announced in one transaction. */
@ApplicationScoped
public class Opportunities {

    private final TenantTransactions transactions;
    private final Backlog backlog;
    private final OpportunityWriter writer;
    private final Drafting drafting;
    private final Rescoring rescoring;
    private final Guardrails guardrails;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    Opportunities(
            TenantTransactions transactions,
            Backlog backlog,
            OpportunityWriter writer,
            Drafting drafting,
            Rescoring rescoring,
            Guardrails guardrails,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.backlog = backlog;
        this.writer = writer;
        this.drafting = drafting;
        this.rescoring = rescoring;
        this.guardrails = guardrails;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Creates an opportunity; it starts open and takes the wished status from there. */
    public Uni<ExplainedOpportunity> create(Caller caller, Wish wish) {
        return TenantTurn.write(transactions, caller.tenantId(), connection -> create(connection, caller, wish));
    }

    /** The same as part of a transaction that has the tenant's turn. */
    public Uni<ExplainedOpportunity> create(SqlConnection connection, Caller caller, Wish wish) {
        UUID id = Ids.next();
        return insert(connection, caller, id, wish)
                .chain(() -> scoredAndAnnounced(connection, caller, id, Fact.CREATED));
    }

    /**
     * Changes an opportunity.
     *
     * @param ifMatch the entity tag that the change starts from
     * @param change makes the wish of what is stored
     */
    public Uni<ExplainedOpportunity> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, Function<Opportunity, Wish> change) {
        return TenantTurn.write(
                transactions,
                caller.tenantId(),
                connection -> current(connection, caller, ref, ifMatch)
                        .chain(current -> update(connection, caller, current, change.apply(current))
                                .chain(() -> scoredAndAnnounced(connection, caller, current.id(), Fact.CHANGED))));
    }

    /** Dismisses an opportunity by a guardrail, whose words become its reason. */
    public Uni<ExplainedOpportunity> dismiss(Caller caller, RecordRef ref, @Nullable String ifMatch, UUID guardrailId) {
        return TenantTurn.write(
                transactions,
                caller.tenantId(),
                connection -> current(connection, caller, ref, ifMatch, false)
                        .chain(current -> guardrails
                                .requireOpen(connection, caller.tenantId(), "guardrailId", guardrailId)
                                .chain(guardrail -> dismiss(connection, caller, current, guardrail))));
    }

    /** Archives an opportunity: it stays readable, and leaves every list and rank. */
    public Uni<ExplainedOpportunity> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        return TenantTurn.write(
                transactions,
                caller.tenantId(),
                connection -> current(connection, caller, ref, ifMatch)
                        .chain(current -> writer.archive(connection, caller.tenantId(), current.id(), clock.instant())
                                .chain(() -> scoredAndAnnounced(connection, caller, current.id(), Fact.ARCHIVED))));
    }

    private Uni<Void> insert(SqlConnection connection, Caller caller, UUID id, Wish wish) {
        Progress progress = wish.progress().from(new Progress.Open(), null);
        UUID tenant = caller.tenantId();
        return drafting.requireKnown(connection, tenant, References.of(wish.content()))
                .chain(() -> drafting.requireParent(
                        connection, tenant, id, wish.content().parentId()))
                .chain(() -> drafting.inputs(connection, tenant, List.of(), wish, caller.userId(), clock.instant()))
                .call(inputs -> audit(
                        connection,
                        caller,
                        InputChanges.entry(clock.instant(), caller.userId(), id, List.of(), inputs),
                        Dismissals.entry(clock.instant(), caller.userId(), id, new Progress.Open(), progress)))
                .chain(inputs -> drafting.key(connection, tenant, wish)
                        .chain(key -> writer.insert(
                                connection,
                                tenant,
                                new Draft(id, wish.content(), progress, inputs, clock.instant()),
                                key,
                                caller.userId())));
    }

    private Uni<Void> update(SqlConnection connection, Caller caller, Opportunity current, Wish wish) {
        Drafting.requireSameKey(current, wish);
        return drafting.progress(connection, caller.tenantId(), current, wish)
                .chain(progress -> update(connection, caller, current, wish, progress));
    }

    private Uni<Void> update(
            SqlConnection connection, Caller caller, Opportunity current, Wish wish, Progress progress) {
        UUID tenant = caller.tenantId();
        return drafting.requireKnown(connection, tenant, References.between(current.content(), wish.content()))
                .chain(() -> drafting.requireParent(
                        connection, tenant, current.id(), wish.content().parentId()))
                .chain(() ->
                        drafting.inputs(connection, tenant, current.inputs(), wish, caller.userId(), clock.instant()))
                .call(inputs -> audit(
                        connection,
                        caller,
                        InputChanges.entry(clock.instant(), caller.userId(), current.id(), current.inputs(), inputs),
                        Dismissals.entry(clock.instant(), caller.userId(), current.id(), current.progress(), progress)))
                .chain(inputs -> writer.update(
                        connection,
                        tenant,
                        new Draft(current.id(), wish.content(), progress, inputs, clock.instant())));
    }

    private Uni<ExplainedOpportunity> dismiss(
            SqlConnection connection, Caller caller, Opportunity current, Guardrail guardrail) {
        new ProgressChange(OpportunityStatus.DISMISSED, null, guardrail.dismissal()).from(current.progress(), null);
        Instant now = clock.instant();
        var progress = new Progress.Dismissed(guardrail.dismissal(), guardrail.id());
        var change = new AuditEntry.Change("guardrailId", current.progress().guardrailId(), guardrail.id());
        var entry = AuditEntry.ofOpportunity(
                now, caller.userId(), AuditAction.OPPORTUNITY_DISMISSED, current.id(), List.of(change));
        Draft draft = new Draft(current.id(), current.content(), progress, current.inputs(), now);
        return writer.update(connection, caller.tenantId(), draft)
                .chain(() -> audit.add(connection, caller.tenantId(), List.of(entry)))
                .chain(() -> scoredAndAnnounced(connection, caller, current.id(), Fact.CHANGED));
    }

    private Uni<Void> audit(
            SqlConnection connection, Caller caller, @Nullable AuditEntry inputs, @Nullable AuditEntry dismissal) {
        List<AuditEntry> entries = Stream.concat(Stream.ofNullable(inputs), Stream.ofNullable(dismissal))
                .toList();
        return audit.add(connection, caller.tenantId(), entries);
    }

    private Uni<Opportunity> current(SqlConnection connection, Caller caller, RecordRef ref, @Nullable String ifMatch) {
        return current(connection, caller, ref, ifMatch, true);
    }

    private Uni<Opportunity> current(
            SqlConnection connection, Caller caller, RecordRef ref, @Nullable String ifMatch, boolean mustMatch) {
        return backlog.find(connection, caller.tenantId(), ref).map(found -> {
            Opportunity current = found.opportunity();
            if (mustMatch) {
                EntityTags.requireMatch(ifMatch, current.version());
            } else {
                EntityTags.match(ifMatch, current.version());
            }
            if (current.isArchived()) {
                throw ProblemException.conflict(
                        "opportunity_archived", "The opportunity is archived and changes no more.");
            }
            return current;
        });
    }

    private Uni<ExplainedOpportunity> scoredAndAnnounced(SqlConnection connection, Caller caller, UUID id, Fact fact) {
        UUID tenant = caller.tenantId();
        return rescoring
                .rescore(connection, tenant, List.of(id))
                .map(all -> List.of(Announcement.of(fact, all.getFirst())))
                .chain(events -> outbox.append(connection, tenant, events))
                .chain(() -> backlog.find(connection, tenant, new RecordRef.ById(id)));
    }
}
