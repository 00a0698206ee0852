package io.journeyloop.insight.enrichment.application;

import io.journeyloop.insight.enrichment.domain.Enrichment.Model;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The texts that are yet to be read. */
public interface WaitingTexts {

    /** Whose turn it is: the next tenant, after this one, with texts that wait; the first after the last. */
    Uni<@Nullable UUID> nextTenant(@Nullable UUID after);

    /** The oldest texts that nobody else is reading; nobody else will until the transaction ends. */
    Uni<List<WaitingText>> take(SqlConnection connection, UUID tenantId, int most);

    /** Stores what was read, unless the words have changed since, and takes those texts off the list. */
    Uni<Void> settle(SqlConnection connection, UUID tenantId, Model model, List<ReadText> read);
}
