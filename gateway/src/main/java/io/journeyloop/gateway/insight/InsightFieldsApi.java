package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.journey.Journey;
import io.journeyloop.gateway.journey.Journeys;
import io.journeyloop.gateway.journey.Step;
import io.journeyloop.gateway.persona.Persona;
import io.journeyloop.gateway.persona.Personas;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** What leads from insights to journeys, personas and other insights. */
@GraphQLApi
public class InsightFieldsApi {
    private final Journeys journeys;
    private final Personas personas;
    private final Insights insights;

    InsightFieldsApi(Journeys journeys, Personas personas, Insights insights) {
        this.journeys = journeys;
        this.personas = personas;
        this.insights = insights;
    }

    @Description("The journeys that it is about.")
    public Uni<List<@NonNull Journey>> journeys(@Source Insight insight) {
        return journeys.all(journeyIds(insight));
    }

    @Description("The steps that it is about.")
    public Uni<List<@NonNull Step>> steps(@Source Insight insight) {
        List<String> stepIds = insight.links().stream()
                .map(InsightLink::stepId)
                .filter(Objects::nonNull)
                .toList();
        return journeys.steps(journeyIds(insight), stepIds);
    }

    @Description("Whom it is about.")
    public Uni<List<@NonNull Persona>> personas(@Source Insight insight) {
        return personas.all(insight.personaIds());
    }

    @Description("The insight that it went up in; null while it stands by itself.")
    public Uni<Insight> mergedInto(@Source Insight insight) {
        String id = insight.mergedIntoId();
        return id == null ? Uni.createFrom().nullItem() : insights.find(id);
    }

    @Description("The insight that it was split from; null for any other.")
    public Uni<Insight> splitFrom(@Source Insight insight) {
        String id = insight.splitFromId();
        return id == null ? Uni.createFrom().nullItem() : insights.find(id);
    }

    @Description("The other insight of a merge or a split.")
    public Uni<Insight> other(@Source InsightAct act) {
        String id = act.otherId();
        return id == null ? Uni.createFrom().nullItem() : insights.find(id);
    }

    private static List<String> journeyIds(Insight insight) {
        return insight.links().stream().map(InsightLink::journeyId).distinct().toList();
    }
}
