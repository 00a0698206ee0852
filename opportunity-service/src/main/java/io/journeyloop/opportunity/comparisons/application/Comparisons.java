package io.journeyloop.opportunity.comparisons.application;

import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.comparisons.domain.VariantComparison;
import io.journeyloop.opportunity.measurement.application.MeasurementRepository;
import io.journeyloop.opportunity.measurement.application.Measuring;
import io.journeyloop.opportunity.measurement.application.ScopeCheck;
import io.journeyloop.opportunity.measurement.domain.Measurement;
import io.journeyloop.opportunity.measurement.domain.Side;
import io.journeyloop.opportunity.measurement.domain.Subject;
import io.journeyloop.opportunity.replica.StepVariants;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares variants of a step by the evidence; decided once, when the window has closed. */
@ApplicationScoped
public class Comparisons {

    private final TenantTransactions transactions;
    private final ComparisonRepository comparisons;
    private final MeasurementRepository measurements;
    private final Measuring measuring;
    private final ScopeCheck scopes;
    private final StepVariants variants;
    private final Clock clock;

    Comparisons(
            TenantTransactions transactions,
            ComparisonRepository comparisons,
            MeasurementRepository measurements,
            Measuring measuring,
            ScopeCheck scopes,
            StepVariants variants,
            Clock clock) {
        this.transactions = transactions;
        this.comparisons = comparisons;
        this.measurements = measurements;
        this.measuring = measuring;
        this.scopes = scopes;
        this.variants = variants;
        this.clock = clock;
    }

    /** Begins a comparison; 422 names each part of a variant's place that is not known, and each unknown variant. */
    public Uni<MeasuredComparison> begin(Caller caller, ComparisonWish wish) {
        UUID tenant = caller.tenantId();
        var comparison = new VariantComparison(
                Ids.next(),
                wish.journeyId(),
                wish.stepId(),
                wish.firstKey(),
                wish.secondKey(),
                clock.instant(),
                caller.userId());
        return transactions.writeSql(
                tenant,
                connection -> check(connection, tenant, wish)
                        .chain(() -> comparisons.add(connection, tenant, comparison))
                        .chain(() -> measuring.begin(
                                connection,
                                tenant,
                                new Subject(Subject.Kind.COMPARISON, comparison.id()),
                                wish.question(),
                                null))
                        .chain(() -> measured(connection, tenant, List.of(comparison)))
                        .map(List::getFirst));
    }

    public Uni<MeasuredComparison> get(UUID tenantId, UUID id) {
        return transactions.readSql(
                tenantId,
                connection -> comparisons
                        .find(connection, tenantId, id)
                        .onItem()
                        .ifNull()
                        .failWith(() -> ProblemException.notFound("comparison", id))
                        .chain(found -> measured(connection, tenantId, List.of(found)))
                        .map(List::getFirst));
    }

    public Uni<Page<MeasuredComparison>> page(UUID tenantId, @Nullable UUID stepId, PageRequest page) {
        return transactions
                .readSql(
                        tenantId,
                        connection -> comparisons
                                .page(connection, tenantId, stepId, page)
                                .chain(found -> measured(connection, tenantId, found)))
                .map(found ->
                        Page.of(found, page, last -> Cursor.of(last.comparison().id())));
    }

    private Uni<Void> check(SqlConnection connection, UUID tenantId, ComparisonWish wish) {
        List<Side> sides = wish.question().sides();
        return scopes.requireKnown(
                        connection, tenantId, "first", sides.getFirst().scope())
                .chain(() -> scopes.requireKnown(
                        connection, tenantId, "second", sides.getLast().scope()))
                .chain(() -> variants.of(connection, tenantId, wish.stepId()))
                .invoke(known -> known.ifPresent(wish::requireVariants))
                .replaceWithVoid();
    }

    private Uni<List<MeasuredComparison>> measured(
            SqlConnection connection, UUID tenantId, List<VariantComparison> found) {
        List<UUID> ids = found.stream().map(VariantComparison::id).toList();
        return measurements.ofSubjects(connection, tenantId, ids).map(all -> {
            Map<UUID, Measurement> bySubject =
                    all.stream().collect(Collectors.toMap(one -> one.subject().id(), Function.identity()));
            return found.stream()
                    .map(one -> new MeasuredComparison(one, Objects.requireNonNull(bySubject.get(one.id()))))
                    .toList();
        });
    }
}
