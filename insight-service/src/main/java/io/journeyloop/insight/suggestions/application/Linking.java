package io.journeyloop.insight.suggestions.application;

import io.journeyloop.insight.feedback.application.Placing;
import io.journeyloop.insight.insights.application.Citing;
import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.insight.structure.StructureLock;
import io.journeyloop.insight.suggestions.domain.Target;
import io.journeyloop.insight.suggestions.domain.TargetKind;
import io.journeyloop.insight.suggestions.domain.Undo;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links records to what people say that they are about, and takes such links back. */
@ApplicationScoped
class Linking {

    private final Placing placing;
    private final Citing citing;

    Linking(Placing placing, Citing citing) {
        this.placing = placing;
        this.citing = citing;
    }

    /** What must be held before a record is linked to something of a kind, or a link is taken back. */
    Uni<Void> lock(SqlConnection connection, UUID tenantId, TargetKind kind) {
        return kind == TargetKind.STEP
                ? StructureLock.exclusive(connection, tenantId)
                : Uni.createFrom().voidItem();
    }

    /** Links a record; answers what has changed by that, null where it was linked already. */
    Uni<@Nullable Undo> link(SqlConnection connection, UUID tenantId, UUID feedbackId, Target target) {
        return switch (target.kind()) {
            case STEP ->
                placing.atStep(connection, tenantId, feedbackId, target.id())
                        .map(before -> before == null ? null : new Undo(before));
            case INSIGHT ->
                citing.add(connection, tenantId, target.id(), feedbackId).map(added -> added ? new Undo(null) : null);
        };
    }

    /** Takes back what linking has changed; false where that is gone already. */
    Uni<Boolean> takeBack(SqlConnection connection, UUID tenantId, UUID feedbackId, Target target, Undo undo) {
        JourneyLinks before = undo.place();
        return before == null
                ? citing.remove(connection, tenantId, target.id(), feedbackId)
                : placing.backFromStep(connection, tenantId, feedbackId, target.id(), before);
    }
}
