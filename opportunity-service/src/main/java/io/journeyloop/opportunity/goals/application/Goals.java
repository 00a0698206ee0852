package io.journeyloop.opportunity.goals.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.goals.domain.Goal;
import io.journeyloop.opportunity.goals.domain.GoalProfile;
import io.journeyloop.opportunity.measurement.application.Measuring;
import io.journeyloop.opportunity.measurement.domain.Question;
import io.journeyloop.opportunity.measurement.domain.Subject;
import io.journeyloop.opportunity.storage.Keys;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people do to goals; each is measured from its beginning on. What they are about is a matter of opportunities. */
@ApplicationScoped
public class Goals {

    private final TenantTransactions transactions;
    private final GoalRepository goals;
    private final GoalReading reading;
    private final GoalReferences references;
    private final Measuring measuring;
    private final Clock clock;

    Goals(
            TenantTransactions transactions,
            GoalRepository goals,
            GoalReading reading,
            GoalReferences references,
            Measuring measuring,
            Clock clock) {
        this.transactions = transactions;
        this.goals = goals;
        this.reading = reading;
        this.references = references;
        this.measuring = measuring;
        this.clock = clock;
    }

    /** Sets a goal; without a key, its title makes one. */
    public Uni<MeasuredGoal> create(Caller caller, @Nullable String key, GoalProfile profile) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> references
                        .check(connection, tenant, null, profile)
                        .chain(() -> key(connection, tenant, key, profile.title()))
                        .map(chosen -> goal(caller, chosen, profile))
                        .call(goal -> goals.add(connection, tenant, goal))
                        .call(goal -> measure(connection, tenant, goal))
                        .chain(goal -> reading.measured(connection, tenant, goal)));
    }

    /** Changes a goal from the version that the caller names. */
    public Uni<MeasuredGoal> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, Function<Goal, GoalProfile> change) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> matched(connection, tenant, ref, ifMatch)
                        .chain(current -> change(connection, tenant, current, change.apply(current)))
                        .chain(changed -> reading.measured(connection, tenant, changed)));
    }

    /** Archives a goal: it stays readable, leaves all lists, and is measured no more. */
    public Uni<Void> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> matched(connection, tenant, ref, ifMatch)
                        .map(current -> current.archived(clock.instant()))
                        .call(archived -> goals.replace(connection, tenant, archived))
                        .chain(archived -> measuring.end(connection, tenant, archived.id())));
    }

    private Uni<Goal> change(SqlConnection connection, UUID tenant, Goal current, GoalProfile said) {
        Goal changed = current.changed(said, clock.instant());
        return references
                .check(connection, tenant, current.profile(), said)
                .chain(() -> goals.replace(connection, tenant, changed))
                .replaceWith(changed);
    }

    private Uni<Void> measure(SqlConnection connection, UUID tenant, Goal goal) {
        GoalProfile profile = goal.profile();
        return measuring.begin(
                connection,
                tenant,
                new Subject(Subject.Kind.GOAL, goal.id()),
                Question.rolling(profile.metric(), profile.scope(), goal.createdAt()),
                null);
    }

    private Uni<Goal> matched(SqlConnection connection, UUID tenant, RecordRef ref, @Nullable String ifMatch) {
        return goals.lock(connection, tenant, ref)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("goal", ref))
                .invoke(current -> EntityTags.requireMatch(ifMatch, current.version()));
    }

    private Uni<String> key(SqlConnection connection, UUID tenant, @Nullable String wished, String title) {
        return Keys.choose(wished, title, "goal", slug -> goals.keysLike(connection, tenant, slug));
    }

    private Goal goal(Caller caller, String key, GoalProfile profile) {
        Instant now = clock.instant();
        return new Goal(Ids.next(), key, 0, profile, now, now, caller.userId(), null);
    }
}
