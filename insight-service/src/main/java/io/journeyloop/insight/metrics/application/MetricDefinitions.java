package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Metric;
import io.journeyloop.insight.metrics.domain.MetricPlace;
import io.journeyloop.insight.metrics.domain.MetricProfile;
import io.journeyloop.insight.metrics.domain.Window;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.PhaseLink;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.Constraints;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Use cases of the metrics that a tenant defines. */
@ApplicationScoped
public class MetricDefinitions {

    private final TenantTransactions transactions;
    private final Metrics metrics;
    private final FigureScopes scopes;
    private final Clock clock;

    MetricDefinitions(TenantTransactions transactions, Metrics metrics, FigureScopes scopes, Clock clock) {
        this.transactions = transactions;
        this.metrics = metrics;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Defines a metric; without a key, its name makes one. 404 where its place was never heard of. */
    public Uni<Metric> create(Caller caller, @Nullable String key, MetricProfile profile) {
        return transactions
                .writeSql(
                        caller.tenantId(),
                        connection -> check(connection, caller.tenantId(), profile)
                                .chain(() -> keyFor(connection, caller.tenantId(), key, profile.name()))
                                .map(chosen -> metric(caller, chosen, profile))
                                .call(metric -> metrics.add(connection, caller.tenantId(), metric)))
                .onFailure(Constraints.violated("metric_key_unique"))
                .transform(taken -> ProblemException.conflict("key_taken", "Another metric has this key."));
    }

    public Uni<Metric> get(UUID tenantId, RecordRef ref) {
        return transactions.readSql(tenantId, connection -> required(connection, tenantId, ref));
    }

    /** Those that exist, archived ones included, in no given order. */
    public Uni<List<Metric>> getAll(UUID tenantId, Collection<UUID> ids) {
        return transactions.readSql(tenantId, connection -> metrics.findAll(connection, tenantId, ids));
    }

    public Uni<Page<Metric>> list(UUID tenantId, PageRequest page) {
        return transactions
                .readSql(tenantId, connection -> metrics.list(connection, tenantId, page))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.id())));
    }

    /** Changes a metric from the version that the caller names. */
    public Uni<Metric> change(
            Caller caller, RecordRef ref, @Nullable String ifMatch, Function<Metric, MetricProfile> change) {
        return replace(caller, ref, ifMatch, metric -> metric.changed(change.apply(metric), clock.instant()));
    }

    public Uni<Metric> archive(Caller caller, RecordRef ref, @Nullable String ifMatch) {
        return replace(caller, ref, ifMatch, metric -> metric.archived(clock.instant()));
    }

    private Uni<Metric> replace(Caller caller, RecordRef ref, @Nullable String ifMatch, UnaryOperator<Metric> change) {
        UUID tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> required(connection, tenantId, ref)
                        .invoke(metric -> EntityTags.requireMatch(ifMatch, metric.version()))
                        .map(change)
                        .call(changed -> check(connection, tenantId, changed.profile()))
                        .call(changed -> metrics.replace(connection, tenantId, changed)));
    }

    /** What to ask for the figures of a metric. */
    public static MetricQuery query(MetricProfile metric, Window window) {
        MetricPlace place = metric.place();
        return new MetricQuery(
                List.of(metric.measure()),
                new JourneyLinks(null, place.journeyId(), null, place.stepId(), null, place.touchpointId()),
                new PhaseLink(null, place.phaseId()),
                new AudienceQuery(place.personaKey(), null, null, place.segmentId(), place.channel(), place.source()),
                null,
                window,
                metric.target());
    }

    private Uni<Void> check(SqlConnection connection, UUID tenantId, MetricProfile profile) {
        return scopes.find(connection, tenantId, query(profile, Window.EVER)).replaceWithVoid();
    }

    private Uni<String> keyFor(SqlConnection connection, UUID tenantId, @Nullable String key, String name) {
        return key != null
                ? Uni.createFrom().item(key)
                : metrics.keysLike(connection, tenantId, Slugs.of(name))
                        .map(taken -> Slugs.unique(name, taken::contains));
    }

    private Metric metric(Caller caller, String key, MetricProfile profile) {
        Instant now = clock.instant();
        return new Metric(Ids.next(), key, profile, 0, now, now, caller.userId(), null);
    }

    private Uni<Metric> required(SqlConnection connection, UUID tenantId, RecordRef ref) {
        return metrics.find(connection, tenantId, ref)
                .onItem()
                .ifNull()
                .failWith(() -> ProblemException.notFound("metric", ref));
    }
}
