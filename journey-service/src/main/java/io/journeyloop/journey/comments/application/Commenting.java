package io.journeyloop.journey.comments.application;

import io.journeyloop.journey.comments.domain.Comment;
import io.journeyloop.journey.journeys.application.JourneyHead;
import io.journeyloop.journey.journeys.application.JourneyHeads;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Makes and changes comments. */
@ApplicationScoped
public class Commenting {
    private final TenantTransactions transactions;
    private final JourneyHeads journeys;
    private final CommentRepository comments;
    private final Clock clock;

    Commenting(TenantTransactions transactions, JourneyHeads journeys, CommentRepository comments, Clock clock) {
        this.transactions = transactions;
        this.journeys = journeys;
        this.comments = comments;
        this.clock = clock;
    }

    /** Says something of a journey, or of a part of its map; locked journeys can be spoken of, archived ones can't. */
    public Uni<Comment> create(Caller caller, RecordRef ref, NewComment wanted) {
        var tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, ref)
                        .invoke(Commenting::requireInUse)
                        .chain(journey -> nodeOf(connection, tenantId, journey.id(), wanted)
                                .map(node -> Comment.first(
                                        Ids.next(),
                                        journey.id(),
                                        node,
                                        wanted.parentId(),
                                        wanted.words(),
                                        caller.userId(),
                                        clock.instant())))
                        .call(comment -> comments.insert(connection, tenantId, comment)));
    }

    /** Changes a comment, seen as it is now. */
    public Uni<Comment> change(Caller caller, RecordRef ref, UUID id, BiFunction<Comment, Instant, Comment> change) {
        var tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> journeys.find(connection, tenantId, ref)
                        .chain(journey -> comments.lock(connection, tenantId, journey.id(), id))
                        .map(comment -> change.apply(comment, clock.instant()))
                        .call(changed -> comments.update(connection, tenantId, changed)));
    }

    private Uni<@Nullable UUID> nodeOf(SqlConnection connection, UUID tenantId, UUID journeyId, NewComment wanted) {
        if (wanted.parentId() != null) {
            return comments.find(connection, tenantId, journeyId, wanted.parentId())
                    .onFailure(ProblemException.class)
                    .transform(unknown -> unusable("parentId", "this journey has no such comment"))
                    .invoke(parent -> requireSame(wanted.nodeId(), parent.nodeId()))
                    .map(Comment::nodeId);
        }
        if (wanted.nodeId() == null) {
            return Uni.createFrom().nullItem();
        }
        return journeys.hasPart(connection, tenantId, journeyId, wanted.nodeId())
                .invoke(has -> requirePart(has))
                .replaceWith(wanted.nodeId());
    }

    private static void requireInUse(JourneyHead journey) {
        if (journey.archived()) {
            throw ProblemException.conflict("archived", "The journey is archived: it can be read, not changed.");
        }
    }

    private static void requirePart(boolean has) {
        if (!has) {
            throw unusable("nodeId", "the journey's map has no such part");
        }
    }

    private static void requireSame(@Nullable UUID wanted, @Nullable UUID ofParent) {
        if (wanted != null && !Objects.equals(wanted, ofParent)) {
            throw unusable("nodeId", "an answer is about what its parent is about");
        }
    }

    private static ProblemException unusable(String field, String message) {
        return ProblemException.refused(
                "unusable_link", "Not everything named can be linked.", List.of(new Violation(field, message)));
    }
}
