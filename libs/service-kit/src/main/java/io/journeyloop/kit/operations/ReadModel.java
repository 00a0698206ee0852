package io.journeyloop.kit.operations;

import io.journeyloop.kit.inbox.Event;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a service remembers of others by their events alone, so that it can be made anew from their log. */
public interface ReadModel {

    /** The types of event that it is made of. */
    Set<String> types();

    /**
     * Its tables, those that others refer to first; each has the tenant as {@code tenant_id}. Whatever else writes to them
     * writes nothing that these events don't come to tell as well.
     */
    List<String> tables();

    /**
     * Takes what the event tells, unless something newer is known, and does nothing else. Statements name tables without
     * their schema: they may be copies.
     */
    Uni<Void> remember(Event event, SqlConnection connection);

    /** Brings up to date what rests on the model, after a tenant's part of it was replaced; nothing does if not said. */
    default Uni<Void> replaced(UUID tenantId, SqlConnection connection) {
        return Uni.createFrom().voidItem();
    }
}
