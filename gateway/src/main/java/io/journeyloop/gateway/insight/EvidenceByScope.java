package io.journeyloop.gateway.insight;

import io.journeyloop.gateway.composition.Ids;
import io.journeyloop.gateway.downstream.Failure;
import io.journeyloop.gateway.insight.Evidence.Part;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Insights, figures and experience of the places that a query shows. */
@RequestScoped
class EvidenceByScope {
    private final EvidenceReads reads;

    EvidenceByScope(EvidenceReads reads) {
        this.reads = reads;
    }

    Uni<@Nullable List<Insight>> insights(Scope scope) {
        return load(scope, Part.INSIGHTS).map(found -> found == null ? null : found.insights());
    }

    Uni<@Nullable List<Metric>> metrics(Scope scope) {
        return load(scope, Part.METRICS).map(found -> found == null ? null : found.metrics());
    }

    Uni<@Nullable Experience> experience(Scope scope) {
        return load(scope, Part.EXPERIENCE).map(found -> found == null ? null : found.experience());
    }

    /** Comes along with every part; figures are what it is usually shown with. */
    Uni<@Nullable Integer> feedbackCount(Scope scope) {
        return load(scope, Part.METRICS).map(found -> found == null ? null : found.feedbackCount());
    }

    /** What is wrong with one scope is told to its own field: sent along, it would spoil the call for all others. */
    private Uni<@Nullable Evidence> load(Scope scope, Part part) {
        if (!scope.isWindow()) {
            return Uni.createFrom().failure(Failure.invalid("window.to", "must lie after from"));
        }
        String personaId = scope.personaId();
        if (personaId != null && !Ids.isPossible(personaId)) {
            return Uni.createFrom().failure(Failure.invalid("personaId", "is not an id"));
        }
        return reads.place(scope, part);
    }
}
