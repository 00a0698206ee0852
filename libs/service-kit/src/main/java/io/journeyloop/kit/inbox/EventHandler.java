package io.journeyloop.kit.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Set;

/** What a service does about events of others. */
public interface EventHandler {

    /** The event types that it reacts to; each type has at most one handler in a service. */
    Set<String> types();

    /**
     * Reacts, in the transaction that also remembers the event: both happen once, or neither does.
     *
     * @throws BadEventException where the event itself is wrong, so that no retry can help
     */
    Uni<Void> handle(Event event, SqlConnection connection);

    /** Reacts to events of one tenant that came one after the other; for those that are cheaper together than apart. */
    default Uni<Void> handleAll(List<Event> events, SqlConnection connection) {
        return Multi.createFrom()
                .iterable(events)
                .onItem()
                .transformToUniAndConcatenate(event -> handle(event, connection))
                .onItem()
                .ignoreAsUni();
    }
}
