package io.journeyloop.journey.channels.persistence;

import io.journeyloop.journey.channels.domain.ChannelProfile;
import io.journeyloop.journey.channels.domain.ChannelRecord;
import io.journeyloop.journey.channels.domain.Medium;
import io.journeyloop.kit.tenancy.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A channel's row. */
@Entity(name = "Channel")
@Table(name = "channel")
class ChannelEntity {
    @EmbeddedId
    private TenantKey id;

    @Column(name = "key", updatable = false)
    private String key;

    @Column(name = "name")
    private String name;

    @Column(name = "medium")
    @Enumerated(EnumType.STRING)
    private Medium medium;

    @Column(name = "extras")
    @JdbcTypeCode(SqlTypes.JSON)
    private Extras extras;

    @Version
    private long version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    protected ChannelEntity() {}

    /** What is only stored and shown. */
    record Extras(List<String> tags, Map<String, Object> customFields) {}

    static ChannelEntity of(UUID tenantId, ChannelRecord channel) {
        var entity = new ChannelEntity();
        entity.id = new TenantKey(tenantId, channel.id());
        entity.key = channel.key();
        entity.createdAt = channel.createdAt();
        entity.createdBy = channel.createdBy();
        entity.take(channel);
        return entity;
    }

    void take(ChannelRecord channel) {
        var profile = channel.profile();
        name = profile.name();
        medium = profile.medium();
        extras = new Extras(profile.tags(), profile.customFields());
        updatedAt = channel.updatedAt();
        archivedAt = channel.archivedAt();
    }

    ChannelRecord toChannel() {
        var profile = new ChannelProfile(name, medium, extras.tags(), extras.customFields());
        return new ChannelRecord(id.id(), key, profile, version, createdAt, updatedAt, createdBy, archivedAt);
    }
}
