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
    private static final int LONGEST_CHANNEL = 200;

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

    /** Comes along with figures. */
    Uni<@Nullable Integer> feedbackCount(Scope scope) {
        return load(scope, Part.METRICS).map(found -> found == null ? null : found.feedbackCount());
    }

    /** What is wrong with one scope is told to its own field: sent along, it would spoil the call for all others. */
    private Uni<@Nullable Evidence> load(Scope scope, Part part) {
        if (!scope.isWindow()) {
            return Uni.createFrom().failure(Failure.invalid("window.to", "must lie after from"));
        }
        if (isNone(scope.personaId())) {
            return Uni.createFrom().failure(Failure.invalid("personaId", "is not an id"));
        }
        if (isNone(scope.segmentId())) {
            return Uni.createFrom().failure(Failure.invalid("segmentId", "is not an id"));
        }
        String channel = scope.channel();
        if (channel != null && (channel.length() > LONGEST_CHANNEL || channel.indexOf('\0') >= 0)) {
            return Uni.createFrom().failure(Failure.invalid("channel", "can't be a channel"));
        }
        return reads.place(scope, part);
    }

    private static boolean isNone(@Nullable String id) {
        return id != null && !Ids.isPossible(id);
    }
}
