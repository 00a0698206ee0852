package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import io.journeyloop.journey.journeys.domain.Placement;
import io.journeyloop.journey.map.domain.Keys;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a tenant's hierarchy of journeys a tree, and siblings numbered from 1 without gaps, whatever runs at the same
 * time: whoever shapes it holds its lock until the transaction ends.
 */
@ApplicationScoped
class Framework {
    private static final UUID NOBODY = new UUID(0, 0);

    private final FrameworkRepository frameworks;

    Framework(FrameworkRepository frameworks) {
        this.frameworks = frameworks;
    }

    /** Waits until nobody else shapes the tenant's framework. */
    Uni<Void> lock(SqlConnection connection, UUID tenantId) {
        return frameworks.lock(connection, tenantId);
    }

    /**
     * The place of a new journey, which the siblings behind it make room for; fails with 422 when its parent can take
     * none, with 400 when the place is out of range.
     *
     * @param order the wanted place, or nothing for the last
     */
    Uni<Placement> place(SqlConnection connection, UUID tenantId, @Nullable UUID parentId, @Nullable Integer order) {
        return frameworks
                .lock(connection, tenantId)
                .chain(() -> checkParent(connection, tenantId, parentId))
                .chain(() -> frameworks.nextOrder(connection, tenantId, parentId))
                .map(last -> new Placement(parentId, inRange(order, last)))
                .call(place -> frameworks.openGap(connection, tenantId, place, NOBODY));
    }

    /** The wanted key, or one made of a name; fails with 409 when the wanted one is taken. Needs a place taken before. */
    Uni<String> key(SqlConnection connection, UUID tenantId, @Nullable String wanted, String name) {
        var start = wanted == null ? Slugs.of(name) : wanted;
        return frameworks.keysLike(connection, tenantId, start).map(taken -> Keys.choose(wanted, name, taken));
    }

    /** Fails with 422 when the base of a TO_BE in use would be CURRENT no more; needs the lock where that may be. */
    Uni<Void> checkTwins(SqlConnection connection, UUID tenantId, Journey before, JourneyContent after) {
        boolean stays = before.content().standing().state() == after.standing().state();
        return stays
                ? Uni.createFrom().voidItem()
                : frameworks
                        .hasTwins(connection, tenantId, before.id())
                        .invoke(Framework::refuseTwins)
                        .replaceWithVoid();
    }

    /**
     * The place that a changed journey takes, its siblings before and after numbered anew; needs the lock where that is
     * another place than before, or none. Fails with 422 when a move would make a cycle, with 409 when an archived
     * journey would leave children behind.
     */
    Uni<Placement> settle(SqlConnection connection, UUID tenantId, Journey before, JourneyContent after) {
        var from = before.content().placement();
        if (after.standing().archivedAt() != null) {
            return refuseOrphans(connection, tenantId, before.id())
                    .chain(() -> frameworks.closeGap(connection, tenantId, from, before.id()))
                    .replaceWith(from);
        }
        return after.placement().equals(from)
                ? Uni.createFrom().item(from)
                : move(connection, tenantId, before.id(), from, after.placement());
    }

    private Uni<Placement> move(
            SqlConnection connection, UUID tenantId, UUID journeyId, Placement from, Placement wanted) {
        boolean samePlace = Objects.equals(from.parentId(), wanted.parentId());
        return checkParent(connection, tenantId, wanted.parentId())
                .chain(() -> refuseCycle(connection, tenantId, journeyId, wanted.parentId()))
                .chain(() -> frameworks.nextOrder(connection, tenantId, wanted.parentId()))
                .map(next ->
                        new Placement(wanted.parentId(), inRange(wanted.orderIfGiven(), samePlace ? next - 1 : next)))
                .call(() -> frameworks.closeGap(connection, tenantId, from, journeyId))
                .call(place -> frameworks.openGap(connection, tenantId, place, journeyId));
    }

    private Uni<Void> checkParent(SqlConnection connection, UUID tenantId, @Nullable UUID parentId) {
        return parentId == null
                ? Uni.createFrom().voidItem()
                : frameworks
                        .isActive(connection, tenantId, parentId)
                        .invoke(active -> refuseParent(!active, "there is no such journey in use"))
                        .replaceWithVoid();
    }

    private Uni<Void> refuseCycle(SqlConnection connection, UUID tenantId, UUID journeyId, @Nullable UUID parentId) {
        return parentId == null
                ? Uni.createFrom().voidItem()
                : frameworks
                        .isWithin(connection, tenantId, parentId, journeyId)
                        .invoke(cycle -> refuseParent(cycle, "this is the journey itself, or lies below it"))
                        .replaceWithVoid();
    }

    private Uni<Void> refuseOrphans(SqlConnection connection, UUID tenantId, UUID journeyId) {
        return frameworks
                .hasActiveChildren(connection, tenantId, journeyId)
                .invoke(Framework::refuseOrphans)
                .replaceWithVoid();
    }

    private static int inRange(@Nullable Integer wanted, int last) {
        if (wanted != null && (wanted < 1 || wanted > last)) {
            throw ProblemException.invalid("order", "must be between 1 and " + last);
        }
        return wanted == null ? last : wanted;
    }

    private static void refuseOrphans(boolean orphans) {
        if (orphans) {
            throw ProblemException.conflict("has_children", "Move or archive the journeys below this one first.");
        }
    }

    private static void refuseTwins(boolean twins) {
        if (twins) {
            throw ProblemException.refused(
                    "illegal_transition",
                    "The journey cannot change that way.",
                    List.of(new Violation("state", "a TO_BE is based on it: promote or archive that first")));
        }
    }

    private static void refuseParent(boolean refused, String message) {
        if (refused) {
            throw ProblemException.refused(
                    "illegal_parent",
                    "The journey cannot be placed there.",
                    List.of(new Violation("parentId", message)));
        }
    }
}
