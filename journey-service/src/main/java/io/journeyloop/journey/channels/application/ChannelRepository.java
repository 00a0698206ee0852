package io.journeyloop.journey.channels.application;

import io.journeyloop.journey.channels.domain.ChannelRecord;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Where channels are kept. */
public interface ChannelRepository {

    /** Gives the transaction's tenant the usual channels, if it has none yet. */
    Uni<Void> seed(Mutiny.Session session);

    Uni<ChannelRecord> add(Mutiny.Session session, UUID tenantId, ChannelRecord channel);

    /** Stores the changed state of a channel; answers it with its new version. */
    Uni<ChannelRecord> update(Mutiny.Session session, UUID tenantId, ChannelRecord channel);

    Uni<@Nullable ChannelRecord> find(Mutiny.Session session, UUID tenantId, RecordRef ref);

    /** One more than the page holds, oldest first. */
    Uni<List<ChannelRecord>> list(Mutiny.Session session, UUID tenantId, boolean archived, PageRequest page);

    /** The keys in use that begin like this. */
    Uni<Set<String>> keysLike(Mutiny.Session session, UUID tenantId, String prefix);
}
