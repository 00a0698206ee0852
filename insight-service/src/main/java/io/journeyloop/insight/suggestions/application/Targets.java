package io.journeyloop.insight.suggestions.application;

import io.journeyloop.insight.suggestions.domain.Decision;
import io.journeyloop.insight.suggestions.domain.Target;
import io.journeyloop.insight.suggestions.domain.TargetKind;
import io.journeyloop.insight.suggestions.domain.Undo;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What records may be about, and what people made of suggestions. */
public interface Targets {

    /** The newest of a kind that the record isn't linked to already. */
    Uni<List<Target>> newest(SqlConnection connection, UUID tenantId, UUID feedbackId, TargetKind kind, int most);

    Uni<@Nullable Target> find(SqlConnection connection, UUID tenantId, UUID feedbackId, TargetKind kind, UUID id);

    /** What can be taken back of the last decision about a suggestion. */
    Uni<Optional<Undo>> undo(SqlConnection connection, UUID tenantId, UUID feedbackId, Target target);

    /** A later decision takes the place of an earlier one. */
    Uni<Void> record(SqlConnection connection, UUID tenantId, Decision decision);

    Uni<List<AcceptanceCount>> counts(SqlConnection connection, UUID tenantId);
}
