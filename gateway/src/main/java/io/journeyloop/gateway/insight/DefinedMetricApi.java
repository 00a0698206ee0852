package io.journeyloop.gateway.insight;

import static io.journeyloop.gateway.composition.Commands.input;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.downstream.Service;
import io.journeyloop.gateway.records.Address;
import io.journeyloop.gateway.records.Records;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Metrics with a meaning of their own. */
@GraphQLApi
public class DefinedMetricApi {
    private static final Address<DefinedMetric> METRICS =
            Address.of(Service.INSIGHT, "api/v1/metrics/definitions", DefinedMetric.class);

    private final Records records;

    DefinedMetricApi(Records records) {
        this.records = records;
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("One defined metric; null with the error not_found when there is none.")
    public Uni<DefinedMetric> metric(@NonNull @Id @Description("Its id.") String id) {
        return records.read(METRICS.at(id));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Defined metrics, the oldest first.")
    public Uni<DefinedMetricConnection> metrics(
            @Nullable @Description("How many, 1 to 200; 50 when absent.") Integer first,
            @Nullable @Description("The cursor to go on behind.") String after) {
        return records.page(METRICS, first, after).map(DefinedMetricConnection::of);
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("A defined metric's figure, and whether it reaches its target.")
    public Uni<DefinedFigure> metricFigure(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Which days; all when absent.") WindowInput window) {
        return records.read(METRICS.at(id, "figure")
                .as(DefinedFigure.class)
                .with("from", window == null ? null : window.from())
                .with("to", window == null ? null : window.to()));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("A defined metric's figures over time, the oldest part first.")
    public Uni<List<@NonNull Metric>> metricSeries(
            @NonNull @Id @Description("Its id.") String id,
            @Nullable @Description("Which days; all when absent.") WindowInput window,
            @Nullable @Description("How long the parts are; MONTH when absent.") Bucket bucket) {
        return records.items(METRICS.at(id, "series")
                .as(Metric.class)
                .with("from", window == null ? null : window.from())
                .with("to", window == null ? null : window.to())
                .with("bucket", bucket));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Defines a metric.")
    public Uni<DefinedMetric> createMetric(
            @NonNull @Description("What it is to be.") MetricInput input, Context context) {
        return records.post(METRICS, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Changes the given fields of a metric.")
    public Uni<DefinedMetric> updateMetric(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.") int version,
            @NonNull @Description("What to change.") MetricInput input,
            Context context) {
        return records.patch(METRICS.at(id), version, input(context));
    }

    @Mutation
    @RolesAllowed(Roles.EDITOR)
    @Description("Archives a metric.")
    public Uni<DefinedMetric> archiveMetric(
            @NonNull @Id @Description("Its id.") String id,
            @Description("The version that the change was made on; refused when the record has moved on.")
                    int version) {
        return records.archive(METRICS.at(id), version);
    }
}
