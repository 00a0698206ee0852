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

/** Keeps a tenant's hierarchy of journeys a tree, whatever runs at the same time. */
@ApplicationScoped
class Framework {
    private final FrameworkRepository frameworks;

    Framework(FrameworkRepository frameworks) {
        this.frameworks = frameworks;
    }

    /**
     * The place of a new journey; fails with 422 when its parent can take none. Until the transaction ends nobody else
     * shapes the tenant's framework.
     *
     * @param order the wanted place, or nothing for the last
     */
    Uni<Placement> place(SqlConnection connection, UUID tenantId, @Nullable UUID parentId, @Nullable Integer order) {
        return lockAndCheckParent(connection, tenantId, parentId)
                .chain(() -> order == null
                        ? frameworks.nextOrder(connection, tenantId, parentId)
                        : Uni.createFrom().item(order))
                .map(place -> new Placement(parentId, place));
    }

    /** The wanted key, or one made of a name; fails with 409 when the wanted one is taken. Needs a place taken before. */
    Uni<String> key(SqlConnection connection, UUID tenantId, @Nullable String wanted, String name) {
        var start = wanted == null ? Slugs.of(name) : wanted;
        return frameworks.keysLike(connection, tenantId, start).map(taken -> Keys.choose(wanted, name, taken));
    }

    /** Fails with 422 when a move would make a cycle, with 409 when an archived journey would leave children behind. */
    Uni<Void> check(SqlConnection connection, UUID tenantId, Journey before, JourneyContent after) {
        var newParent = after.placement().parentId();
        if (!Objects.equals(before.content().placement().parentId(), newParent)) {
            return lockAndCheckParent(connection, tenantId, newParent)
                    .chain(() -> refuseCycle(connection, tenantId, before.id(), newParent));
        }
        return after.standing().archivedAt() == null
                ? Uni.createFrom().voidItem()
                : refuseOrphans(connection, tenantId, before.id());
    }

    private Uni<Void> lockAndCheckParent(SqlConnection connection, UUID tenantId, @Nullable UUID parentId) {
        var locked = frameworks.lock(connection, tenantId);
        return parentId == null
                ? locked
                : locked.chain(() -> frameworks.isActive(connection, tenantId, parentId))
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
                .lock(connection, tenantId)
                .chain(() -> frameworks.hasActiveChildren(connection, tenantId, journeyId))
                .invoke(Framework::refuseOrphans)
                .replaceWithVoid();
    }

    private static void refuseOrphans(boolean orphans) {
        if (orphans) {
            throw ProblemException.conflict("has_children", "Move or archive the journeys below this one first.");
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
