package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.Progress;
import io.journeyloop.opportunity.replica.KnownRecords;
import io.journeyloop.opportunity.scoring.application.ActiveModel;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.storage.Keys;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Holds what somebody wants against everything else that is known; nothing is written before it has passed. */
@ApplicationScoped
class Drafting {

    private final ActiveModel models;
    private final KnownRecords known;
    private final OpportunityTree tree;

    Drafting(ActiveModel models, KnownRecords known, OpportunityTree tree) {
        this.models = models;
        this.known = known;
        this.tree = tree;
    }

    /** Refuses references to what is unknown or archived: 422 naming each. */
    Uni<Void> requireKnown(SqlConnection connection, UUID tenantId, References references) {
        return known.of(connection, tenantId, references.ids())
                .invoke(references::requireKnown)
                .replaceWithVoid();
    }

    /** Refuses a parent that is unknown, archived, or below the opportunity itself: 422. */
    Uni<Void> requireParent(SqlConnection connection, UUID tenantId, UUID self, @Nullable UUID parentId) {
        if (parentId == null) {
            return Uni.createFrom().voidItem();
        }
        return tree.ancestry(connection, tenantId, parentId)
                .invoke(above -> {
                    if (above.isEmpty()) {
                        throw refused("unknown_reference", "no such opportunity can be a parent");
                    }
                    if (above.contains(self)) {
                        throw refused("cycle", "an opportunity cannot be above itself");
                    }
                })
                .replaceWithVoid();
    }

    /**
     * The inputs as the active model takes them; 422 naming each that it refuses. What is unchanged keeps its author,
     * and stays even if it was given for another model.
     */
    Uni<List<ScoreInput>> inputs(
            SqlConnection connection, UUID tenantId, List<ScoreInput> before, Wish wish, String userId, Instant now) {
        List<ScoreInput> inputs = wish.inputs().stream()
                .map(given -> new ScoreInput(given.criterion(), given.value(), given.confidence(), userId, now))
                .map(given ->
                        before.stream().filter(given::saysTheSameAs).findFirst().orElse(given))
                .toList();
        return models.of(connection, tenantId)
                .invoke(model -> requireAccepted(model, inputs, Set.copyOf(before)))
                .replaceWith(inputs);
    }

    /** The state that is wished for; 422 where it is not allowed. Only who says SOLVED has to have shipped something. */
    Uni<Progress> progress(SqlConnection connection, UUID tenantId, Opportunity current, Wish wish) {
        if (wish.progress().status() != OpportunityStatus.SOLVED) {
            return Uni.createFrom().item(() -> wish.progress().from(current.progress(), null));
        }
        return tree.shipped(connection, tenantId, current.id())
                .map(shipped -> wish.progress().from(current.progress(), shipped.orElse(null)));
    }

    /** The wished key, 409 where it is taken; or one made of the title. */
    Uni<String> key(SqlConnection connection, UUID tenantId, Wish wish) {
        return Keys.choose(
                wish.key(), wish.content().title(), "opportunity", slug -> tree.keysLike(connection, tenantId, slug));
    }

    /** A key is how others refer to the opportunity, so it stays. */
    static void requireSameKey(Opportunity current, Wish wish) {
        if (!current.key().equals(wish.key())) {
            throw ProblemException.invalid("key", "can't change");
        }
    }

    private static void requireAccepted(ScoringModel model, List<ScoreInput> inputs, Set<ScoreInput> unchanged) {
        List<Violation> violations = model.check(inputs, unchanged);
        if (!violations.isEmpty()) {
            throw ProblemException.refused(
                    "input_refused", "The active scoring model does not take these inputs.", violations);
        }
    }

    private static ProblemException refused(String code, String message) {
        return ProblemException.refused(
                code, "The opportunity cannot have this parent.", List.of(new Violation("parentId", message)));
    }
}
