package io.journeyloop.opportunity.backlog.application;

import static java.util.Objects.requireNonNull;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.audit.AuditAction;
import io.journeyloop.opportunity.audit.AuditEntry;
import io.journeyloop.opportunity.audit.AuditTrail;
import io.journeyloop.opportunity.backlog.application.Merges.Act;
import io.journeyloop.opportunity.backlog.application.SimilarOpportunities.Candidate;
import io.journeyloop.opportunity.backlog.domain.Likeness;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Suggests which opportunities may be the same; people decide. */
@ApplicationScoped
public class Duplicates {

    private static final Comparator<Suggestion> MOST_ALIKE = Comparator.comparingDouble(
                    (Suggestion suggestion) -> suggestion.likeness().score())
            .reversed()
            .thenComparing(
                    suggestion -> suggestion.opportunity().opportunity().id().toString());

    private final TenantTransactions transactions;
    private final Backlog backlog;
    private final SimilarOpportunities similar;
    private final AuditTrail audit;
    private final Clock clock;

    Duplicates(
            TenantTransactions transactions,
            Backlog backlog,
            SimilarOpportunities similar,
            AuditTrail audit,
            Clock clock) {
        this.transactions = transactions;
        this.backlog = backlog;
        this.similar = similar;
        this.audit = audit;
        this.clock = clock;
    }

    /** An opportunity that may be the same. */
    public record Suggestion(ExplainedOpportunity opportunity, Likeness likeness) {}

    /** The most alike first; 404 where there is no such opportunity. */
    public Uni<List<Suggestion>> of(UUID tenantId, RecordRef ref, double atLeast, int limit) {
        return transactions.readSql(
                tenantId,
                connection -> backlog.find(connection, tenantId, ref)
                        .chain(asked -> similar.to(
                                connection, tenantId, asked.opportunity().id()))
                        .map(found -> found.stream()
                                .filter(candidate -> candidate.likeness().score() >= atLeast)
                                .sorted(Comparator.comparingDouble(
                                        candidate -> -candidate.likeness().score()))
                                .limit(limit)
                                .toList())
                        .chain(best -> suggestions(connection, tenantId, best)));
    }

    /** Holds two to be different from now on, so that neither is suggested for the other. */
    public Uni<Void> decline(Caller caller, RecordRef ref, UUID otherId, @Nullable String note) {
        UUID tenant = caller.tenantId();
        Act act = new Act(caller.userId(), clock.instant(), note);
        return transactions.writeSql(
                tenant,
                connection -> backlog.find(connection, tenant, ref)
                        .map(found -> found.opportunity().id())
                        .invoke(id -> requireTwo(id, otherId))
                        .call(id -> backlog.find(connection, tenant, new RecordRef.ById(otherId)))
                        .call(id -> similar.distinguish(connection, tenant, id, otherId, act))
                        .chain(id -> audit.add(connection, tenant, List.of(entry(act, id, otherId)))));
    }

    private Uni<List<Suggestion>> suggestions(SqlConnection connection, UUID tenantId, List<Candidate> best) {
        Map<UUID, Likeness> byId = best.stream().collect(Collectors.toMap(Candidate::id, Candidate::likeness));
        var batch = OpportunityBatch.ofIds(List.copyOf(byId.keySet()));
        return backlog.batch(connection, tenantId, batch)
                .map(found -> found.stream()
                        .map(one -> new Suggestion(
                                one, requireNonNull(byId.get(one.opportunity().id()))))
                        .sorted(MOST_ALIKE)
                        .toList());
    }

    private static void requireTwo(UUID id, UUID otherId) {
        if (id.equals(otherId)) {
            throw ProblemException.refused(
                    "same_opportunity",
                    "An opportunity can't differ from itself.",
                    List.of(new Violation("otherId", "is the opportunity itself")));
        }
    }

    private static AuditEntry entry(Act act, UUID id, UUID otherId) {
        return AuditEntry.ofOpportunity(
                act.at(),
                act.by(),
                AuditAction.DUPLICATE_DECLINED,
                id,
                List.of(new AuditEntry.Change("differsFromId", null, otherId)));
    }
}
