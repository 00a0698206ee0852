package io.journeyloop.journey.exchange.application;

import io.journeyloop.journey.exchange.document.ChannelDocument;
import io.journeyloop.kit.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keys and ids of what journeys point at, each by one statement. */
public interface ExchangeLookups {

    Uni<Map<UUID, String>> journeyKeys(SqlConnection connection, UUID tenantId, Collection<UUID> ids);

    /** Archived journeys are found, too: their keys are taken. */
    Uni<Map<String, UUID>> journeyIds(SqlConnection connection, UUID tenantId, Collection<String> keys);

    Uni<Map<UUID, String>> personaKeys(SqlConnection connection, UUID tenantId, Collection<UUID> ids);

    Uni<Map<String, UUID>> personaIds(SqlConnection connection, UUID tenantId, Collection<String> keys);

    /** Makes the channels whose keys the tenant lacks; answers those keys. */
    Uni<List<String>> makeMissingChannels(SqlConnection connection, Caller caller, List<ChannelDocument> channels);
}
