package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.measurement.application.Measuring;
import io.journeyloop.opportunity.measurement.domain.Question;
import io.journeyloop.opportunity.measurement.domain.Scope;
import io.journeyloop.opportunity.measurement.domain.Side;
import io.journeyloop.opportunity.measurement.domain.Subject;
import io.journeyloop.opportunity.measurement.domain.TimeWindow;
import io.journeyloop.opportunity.solutions.application.SolutionAnnouncement.Fact;
import io.journeyloop.opportunity.solutions.domain.Objective;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives solutions to customers: announces it, and begins to measure what it does to them. */
@ApplicationScoped
public class Shipping {

    private final TenantTransactions transactions;
    private final SolutionRepository solutions;
    private final KnownPlaces places;
    private final Measuring measuring;
    private final Outbox outbox;
    private final Clock clock;

    Shipping(
            TenantTransactions transactions,
            SolutionRepository solutions,
            KnownPlaces places,
            Measuring measuring,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.solutions = solutions;
        this.places = places;
        this.measuring = measuring;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ships a solution.
     *
     * @param at since when customers have it; null for now
     */
    public Uni<Solution> ship(Caller caller, RecordRef ref, @Nullable String ifMatch, @Nullable Instant at) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> solutions
                        .lock(connection, tenant, ref)
                        .map(found -> Solutions.required(found, ref))
                        .invoke(current -> EntityTags.match(ifMatch, current.version()))
                        .map(current -> shipped(current, at))
                        .call(shipped -> solutions.replace(connection, tenant, shipped))
                        .call(shipped -> places.of(connection, tenant, shipped)
                                .chain(where -> announceAndMeasure(connection, tenant, shipped, where))));
    }

    private Solution shipped(Solution current, @Nullable Instant at) {
        Instant now = clock.instant();
        return current.shipped(at == null ? now : at, now);
    }

    private Uni<Void> announceAndMeasure(SqlConnection connection, UUID tenant, Solution shipped, Places where) {
        Objective objective = shipped.profile().objective();
        return outbox.append(connection, tenant, List.of(SolutionAnnouncement.of(Fact.SHIPPED, shipped, where)))
                .chain(() -> measuring.begin(
                        connection,
                        tenant,
                        new Subject(Subject.Kind.SOLUTION, shipped.id()),
                        question(shipped, where),
                        objective.sampleSize()));
    }

    private static Question question(Solution shipped, Places where) {
        Objective objective = shipped.profile().objective();
        Instant moment = Objects.requireNonNull(shipped.shippedAt(), "it has just been shipped");
        Duration length = Duration.ofDays(objective.windowDays());
        Scope scope = where.scope(objective);
        return new Question(
                Objects.requireNonNull(objective.metric(), "nothing ships without a metric"),
                List.of(
                        new Side(scope, TimeWindow.before(moment, length)),
                        new Side(scope, TimeWindow.after(moment, length))));
    }
}
