package io.journeyloop.journey.channels.application;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.UUID;

/** Reads a tenant's channels within the transaction of whoever needs them. */
public interface ChannelDirectories {

    /** All channels of the tenant; its first look at them brings the usual ones into being. */
    Uni<ChannelDirectory> load(SqlConnection connection, UUID tenantId);
}
