package io.journeyloop.journey.channels.persistence;

import io.journeyloop.journey.channels.application.ChannelRepository;
import io.journeyloop.journey.channels.domain.ChannelRecord;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.TenantKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Channels as entities. */
@ApplicationScoped
class PostgresChannelRepository implements ChannelRepository {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Override
    public Uni<Void> seed(Mutiny.Session session) {
        return session.createNativeQuery("select seed_channels()", Integer.class)
                .getSingleResult()
                .replaceWithVoid();
    }

    @Override
    public Uni<ChannelRecord> add(Mutiny.Session session, UUID tenantId, ChannelRecord channel) {
        var entity = ChannelEntity.of(tenantId, channel);
        return session.persist(entity).chain(session::flush).map(stored -> entity.toChannel());
    }

    @Override
    public Uni<ChannelRecord> update(Mutiny.Session session, UUID tenantId, ChannelRecord channel) {
        return session.find(ChannelEntity.class, new TenantKey(tenantId, channel.id()))
                .invoke(entity -> entity.take(channel))
                .call(session::flush)
                .map(ChannelEntity::toChannel);
    }

    @Override
    public Uni<@Nullable ChannelRecord> find(Mutiny.Session session, UUID tenantId, RecordRef ref) {
        return switch (ref) {
            case RecordRef.ById byId ->
                session.find(ChannelEntity.class, new TenantKey(tenantId, byId.id()))
                        .onItem()
                        .ifNotNull()
                        .transform(ChannelEntity::toChannel);
            case RecordRef.ByKey byKey ->
                session.createSelectionQuery(
                                "from Channel where id.tenantId = :tenant and key = :key", ChannelEntity.class)
                        .setParameter("tenant", tenantId)
                        .setParameter("key", byKey.key())
                        .getSingleResultOrNull()
                        .onItem()
                        .ifNotNull()
                        .transform(ChannelEntity::toChannel);
        };
    }

    @Override
    public Uni<List<ChannelRecord>> list(Mutiny.Session session, UUID tenantId, boolean archived, PageRequest page) {
        return session.createSelectionQuery("""
                        from Channel where id.tenantId = :tenant and id.id > :after
                         and case when archivedAt is null then false else true end = :archived order by id.id
                        """, ChannelEntity.class)
                .setParameter("tenant", tenantId)
                .setParameter(
                        "after",
                        page.after() == null ? BEFORE_ALL : page.after().uuid(0))
                .setParameter("archived", archived)
                .setMaxResults(page.limitPlusOne())
                .getResultList()
                .map(entities -> entities.stream().map(ChannelEntity::toChannel).toList());
    }

    @Override
    public Uni<Set<String>> keysLike(Mutiny.Session session, UUID tenantId, String prefix) {
        return session.createSelectionQuery(
                        "select key from Channel where id.tenantId = :tenant and key like :prefix", String.class)
                .setParameter("tenant", tenantId)
                .setParameter("prefix", prefix + "%")
                .getResultList()
                .map(Set::copyOf);
    }
}
