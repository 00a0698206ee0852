package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.access.Roles;
import io.journeyloop.gateway.composition.Filters;
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
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Figures by place, persona, segment, channel, source and window. */
@GraphQLApi
public class FigureApi {
    private static final Address<Metric> FIGURES = Address.of(Service.INSIGHT, "api/v1/metrics", Metric.class);

    private final Records records;

    FigureApi(Records records) {
        this.records = records;
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Figures of a place, for all customers or some of them.")
    public Uni<List<@NonNull Metric>> figures(
            @Nullable @Description("Which ones.") FigureFilter filter, Context context) {
        return records.items(FIGURES.with(Filters.parameters(context)));
    }

    @Query
    @NonNull
    @RolesAllowed(Roles.VIEWER)
    @Description("Figures over time, the oldest part first; without a beginning, the last twelve parts.")
    public Uni<List<@NonNull Metric>> figureSeries(
            @Nullable @Description("Which ones.") FigureFilter filter,
            @Nullable @Description("How long the parts are; MONTH when absent.") Bucket bucket,
            Context context) {
        return records.items(
                FIGURES.at("series").with(Filters.parameters(context)).with("bucket", bucket));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("Whether a place is the same by every channel, for every persona, source or segment.")
    public Uni<Consistency> consistency(
            @Nullable @Description("Which figure; it needs a type.") FigureFilter filter,
            @Nullable @Description("What to hold against each other; CHANNEL when absent.") GroupedBy by,
            Context context) {
        return records.read(FIGURES.at("consistency")
                .as(Consistency.class)
                .with(Filters.parameters(context))
                .with("by", by));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("How a journey is lived from step to step, by everybody and by each persona.")
    public Uni<ExperienceCurve> experienceCurve(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @Nullable @Id @Description("Only insights that rest on words of the segment's customers.") String segmentId,
            @Nullable @Description("Only insights that rest on words that came by this channel.") String channel,
            @Nullable @Description("Only insights that rest on words of these days.") WindowInput window) {
        return records.read(Address.of(Service.INSIGHT, "api/v1/experience-curve", ExperienceCurve.class)
                .with("journeyId", journeyId)
                .with("segmentId", segmentId)
                .with("channel", channel)
                .with("from", window == null ? null : window.from())
                .with("to", window == null ? null : window.to()));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("Which touchpoints of a journey lack which evidence.")
    public Uni<EvidenceCoverage> evidenceCoverage(
            @NonNull @Id @Description("The journey's id.") String journeyId,
            @Nullable @Id @Description("Only this persona's evidence; everybody's when absent.") String personaId) {
        return records.read(Address.of(Service.INSIGHT, "api/v1/evidence-coverage", EvidenceCoverage.class)
                .with("journeyId", journeyId)
                .with("personaId", personaId));
    }

    @Query
    @RolesAllowed(Roles.VIEWER)
    @Description("What customers speak of at a place, and less elsewhere.")
    public Uni<Themes> themes(
            @Nullable @Id @Description("Everything at this journey; needed where no step is given.") String journeyId,
            @Nullable @Id @Description("Only at this step.") String stepId,
            @Nullable @Description("Which days; all when absent.") WindowInput window,
            @Nullable @Description("How many, 1 to 50; 10 when absent.") Integer limit) {
        return records.read(Address.of(Service.INSIGHT, "api/v1/themes", Themes.class)
                .with("journeyId", journeyId)
                .with("stepId", stepId)
                .with("from", window == null ? null : window.from())
                .with("to", window == null ? null : window.to())
                .with("limit", limit));
    }
}
