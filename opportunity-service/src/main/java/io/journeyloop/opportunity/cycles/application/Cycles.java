package io.journeyloop.opportunity.cycles.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.cycles.domain.Cycle;
import io.journeyloop.opportunity.cycles.domain.Progress;
import io.journeyloop.opportunity.cycles.domain.Stage;
import io.journeyloop.opportunity.priorities.application.Priorities;
import io.journeyloop.opportunity.priorities.application.PriorityList;
import io.journeyloop.opportunity.priorities.application.PriorityQuery;
import io.journeyloop.opportunity.priorities.domain.Priority;
import io.journeyloop.opportunity.replica.KnownRecords;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens, advances and closes cycles; at most one of a journey is open, and closing one opens the next. */
@ApplicationScoped
public class Cycles {

    private final TenantTransactions transactions;
    private final CycleRepository cycles;
    private final CycleReads reads;
    private final JourneyFacts facts;
    private final Priorities priorities;
    private final KnownRecords known;
    private final Outbox outbox;
    private final Clock clock;

    Cycles(
            TenantTransactions transactions,
            CycleRepository cycles,
            CycleReads reads,
            JourneyFacts facts,
            Priorities priorities,
            KnownRecords known,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.cycles = cycles;
        this.reads = reads;
        this.facts = facts;
        this.priorities = priorities;
        this.known = known;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** 422 where there is no such journey; 409 naming the cycle that is open. */
    public Uni<CycleView> open(Caller caller, UUID journeyId) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                caller.tenantId(),
                connection -> requireJourney(connection, tenant, journeyId)
                        .chain(() -> cycles.last(connection, tenant, journeyId))
                        .map(last -> last.map(found -> afterClosed(found, caller))
                                .orElseGet(() -> Cycle.first(Ids.next(), journeyId, caller.userId(), clock.instant())))
                        .call(cycle -> cycles.insert(connection, tenant, cycle))
                        .chain(cycle -> announced(connection, tenant, "opened", cycle)));
    }

    private Cycle afterClosed(Cycle last, Caller caller) {
        if (last.stage() != Stage.CLOSED) {
            throw ProblemException.conflict("cycle_open", "The journey's cycle " + last.id() + " is open.");
        }
        return last.following(Ids.next(), List.of(), caller.userId(), clock.instant());
    }

    /** Goes on to the next stage; the last one closes the cycle and opens the next. */
    public Uni<CycleView> advance(Caller caller, UUID id, @Nullable String ifMatch, @Nullable String reason) {
        return TenantTurn.write(
                transactions,
                caller.tenantId(),
                connection -> current(connection, caller, id, ifMatch)
                        .chain(cycle -> cycle.stage() == Stage.REMEASURE
                                ? close(connection, caller, cycle, reason)
                                : advance(connection, caller, cycle, reason)));
    }

    /** Closes a cycle and opens the next one of the journey with what is left. */
    public Uni<CycleView> close(Caller caller, UUID id, @Nullable String ifMatch, @Nullable String reason) {
        return TenantTurn.write(
                transactions,
                caller.tenantId(),
                connection -> current(connection, caller, id, ifMatch)
                        .chain(cycle -> close(connection, caller, cycle, reason)));
    }

    private Uni<CycleView> advance(SqlConnection connection, Caller caller, Cycle cycle, @Nullable String reason) {
        UUID tenant = caller.tenantId();
        return progress(connection, tenant, cycle)
                .chain(progress -> fresh(connection, tenant, cycle)
                        .map(fresh -> cycle.advanced(progress, fresh, move(caller, reason))))
                .call(moved -> cycles.update(connection, tenant, moved))
                .chain(moved -> announced(connection, tenant, "advanced", moved));
    }

    private Uni<CycleView> close(SqlConnection connection, Caller caller, Cycle cycle, @Nullable String reason) {
        UUID tenant = caller.tenantId();
        UUID nextId = Ids.next();
        return progress(connection, tenant, cycle)
                .map(progress -> cycle.closed(progress, nextId, move(caller, reason)))
                .call(closed -> cycles.update(connection, tenant, closed))
                .call(closed -> left(connection, tenant, closed)
                        .map(left -> closed.following(nextId, left, caller.userId(), clock.instant()))
                        .call(next -> cycles.insert(connection, tenant, next))
                        .chain(next -> announced(connection, tenant, "opened", next)))
                .chain(closed -> announced(connection, tenant, "closed", closed));
    }

    private Uni<Progress> progress(SqlConnection connection, UUID tenant, Cycle cycle) {
        return facts.progress(connection, tenant, cycle.journeyId(), cycle.openedAt());
    }

    /** The steps that hurt most now, where the cycle is about to look. */
    private Uni<List<Priority>> fresh(SqlConnection connection, UUID tenant, Cycle cycle) {
        return cycle.stage() == Stage.MEASURE
                ? priorities
                        .find(connection, tenant, PriorityQuery.journey(cycle.journeyId()))
                        .map(PriorityList::items)
                : Uni.createFrom().item(List.of());
    }

    /** Priorities that nothing was shipped for. */
    private Uni<List<Priority>> left(SqlConnection connection, UUID tenant, Cycle closed) {
        return facts.changedSteps(connection, tenant, closed.journeyId(), closed.openedAt())
                .map(changed -> closed.priorities().stream()
                        .filter(priority -> !changed.contains(priority.place().stepId()))
                        .toList());
    }

    private Uni<CycleView> announced(SqlConnection connection, UUID tenant, String fact, Cycle cycle) {
        return reads.views(connection, tenant, List.of(cycle))
                .map(List::getFirst)
                .call(view ->
                        outbox.append(connection, tenant, List.of(CycleAnnouncement.of(fact, cycle, view.effect()))));
    }

    private Uni<Cycle> current(SqlConnection connection, Caller caller, UUID id, @Nullable String ifMatch) {
        return reads.cycle(connection, caller.tenantId(), id).invoke(cycle -> {
            if (ifMatch != null) {
                EntityTags.requireMatch(ifMatch, cycle.version());
            }
        });
    }

    private Uni<Void> requireJourney(SqlConnection connection, UUID tenant, UUID journeyId) {
        return known.of(connection, tenant, List.of(journeyId))
                .invoke(found -> {
                    if (!Boolean.FALSE.equals(found.journeys().get(journeyId))) {
                        throw ProblemException.refused(
                                "unknown_reference",
                                "The cycle refers to a journey that can't be improved.",
                                List.of(new Violation("journeyId", "no such journey is known, or it is archived")));
                    }
                })
                .replaceWithVoid();
    }

    private Cycle.Move move(Caller caller, @Nullable String reason) {
        return new Cycle.Move(caller.userId(), clock.instant(), reason);
    }
}
