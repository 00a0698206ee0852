package io.journeyloop.opportunity.solutions.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.outbox.Outbox;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.solutions.application.SolutionAnnouncement.Fact;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.storage.Keys;
import io.journeyloop.opportunity.storage.TenantTurn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people do to solutions: each is checked, written and announced in one transaction. */
@ApplicationScoped
public class Solutions {

    private final TenantTransactions transactions;
    private final SolutionRepository solutions;
    private final KnownPlaces places;
    private final Outbox outbox;
    private final Clock clock;

    Solutions(
            TenantTransactions transactions,
            SolutionRepository solutions,
            KnownPlaces places,
            Outbox outbox,
            Clock clock) {
        this.transactions = transactions;
        this.solutions = solutions;
        this.places = places;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Creates a solution; without a key, its title makes one. */
    public Uni<Solution> create(Caller caller, SolutionWish wish) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> places.check(connection, tenant, null, wish.profile())
                        .chain(where -> key(connection, tenant, wish)
                                .map(key -> Solution.first(
                                        Ids.next(),
                                        key,
                                        wish.status(),
                                        wish.profile(),
                                        caller.userId(),
                                        clock.instant()))
                                .call(made -> solutions.add(connection, tenant, made))
                                .call(made -> announce(connection, tenant, Fact.CREATED, made, where))));
    }

    /**
     * Changes a solution from the version that the caller names.
     *
     * @param change makes the wish of what is stored
     */
    public Uni<Solution> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, Function<Solution, SolutionWish> change) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> matched(connection, tenant, ref, ifMatch)
                        .chain(current -> change(connection, tenant, current, change.apply(current))));
    }

    private Uni<Solution> change(SqlConnection connection, UUID tenant, Solution current, SolutionWish wish) {
        if (!current.key().equals(wish.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
        Solution changed = current.changed(wish.status(), wish.profile(), clock.instant());
        return places.check(connection, tenant, current.profile(), wish.profile())
                .call(() -> solutions.replace(connection, tenant, changed))
                .call(where -> announce(connection, tenant, Fact.CHANGED, changed, where))
                .replaceWith(changed);
    }

    /** Archives a solution: it stays readable, and leaves all lists. */
    public Uni<Solution> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        UUID tenant = caller.tenantId();
        return TenantTurn.write(
                transactions,
                tenant,
                connection -> matched(connection, tenant, ref, ifMatch)
                        .map(current -> current.archived(clock.instant()))
                        .call(archived -> solutions.replace(connection, tenant, archived))
                        .call(archived -> places.of(connection, tenant, archived)
                                .chain(where -> announce(connection, tenant, Fact.ARCHIVED, archived, where))));
    }

    public Uni<Solution> get(UUID tenantId, RecordRef ref) {
        return transactions.readSql(
                tenantId,
                connection -> solutions.find(connection, tenantId, ref).map(found -> required(found, ref)));
    }

    public Uni<Page<Solution>> page(UUID tenantId, SolutionFilter filter, Sorting<Solution> sorting, PageRequest page) {
        return transactions
                .readSql(tenantId, connection -> solutions.page(connection, tenantId, filter, sorting, page))
                .map(found -> Page.of(found, page, sorting::cursorOf));
    }

    /** Those with one of the ids, archived ones included, and those in use about one of the opportunities. */
    public Uni<List<Solution>> batch(UUID tenantId, List<UUID> ids, List<UUID> opportunityIds) {
        return transactions.readSql(tenantId, connection -> solutions.batch(connection, tenantId, ids, opportunityIds));
    }

    static Solution required(@Nullable Solution found, RecordRef ref) {
        if (found == null) {
            throw ProblemException.notFound("solution", ref);
        }
        return found;
    }

    private Uni<Solution> matched(SqlConnection connection, UUID tenant, RecordRef ref, @Nullable String ifMatch) {
        return solutions
                .lock(connection, tenant, ref)
                .map(found -> required(found, ref))
                .invoke(current -> EntityTags.requireMatch(ifMatch, current.version()));
    }

    private Uni<Void> announce(SqlConnection connection, UUID tenant, Fact fact, Solution solution, Places where) {
        return outbox.append(connection, tenant, List.of(SolutionAnnouncement.of(fact, solution, where)));
    }

    private Uni<String> key(SqlConnection connection, UUID tenant, SolutionWish wish) {
        return Keys.choose(
                wish.key(), wish.profile().title(), "solution", slug -> solutions.keysLike(connection, tenant, slug));
    }
}
