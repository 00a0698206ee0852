package io.journeyloop.insight.segments;

import io.journeyloop.kit.inbox.Event;
import io.journeyloop.kit.inbox.EventHandler;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Follows the members of segments; figures follow soon after. */
@ApplicationScoped
class MembershipEvents implements EventHandler {

    private final SegmentMembers members;

    MembershipEvents(SegmentMembers members) {
        this.members = members;
    }

    /** What is read of an announcement: customers by their hashes. */
    record Membership(UUID segmentId, List<String> joined, List<String> left) {}

    @Override
    public Set<String> types() {
        return Set.of("journeyloop.segment-membership.changed.v1");
    }

    @Override
    public Uni<Void> handle(Event event, SqlConnection connection) {
        Membership change = event.dataAs(Membership.class);
        return members.announce(connection, event.tenantId(), change.segmentId(), change.joined(), change.left());
    }
}
