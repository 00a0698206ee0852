package io.journeyloop.insight.insights.persistence;

import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.insight.insights.domain.InsightContent;
import io.journeyloop.insight.insights.domain.InsightStatus;
import io.journeyloop.insight.insights.domain.Lineage;
import io.journeyloop.insight.insights.domain.Validation;
import io.journeyloop.kit.tenancy.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An insight's row. */
@Entity(name = "Insight")
@Table(name = "insight")
class InsightEntity {

    @EmbeddedId
    private TenantKey id;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private InsightStatus status;

    @Column(name = "content")
    @JdbcTypeCode(SqlTypes.JSON)
    private InsightContent content;

    @Column(name = "validation")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Validation validation;

    @Column(name = "merged_into_id")
    private @Nullable UUID mergedIntoId;

    @Column(name = "split_from_id", updatable = false)
    private @Nullable UUID splitFromId;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    protected InsightEntity() {}

    static InsightEntity of(UUID tenantId, Insight insight) {
        InsightEntity entity = new InsightEntity();
        entity.id = new TenantKey(tenantId, insight.id());
        entity.createdAt = insight.createdAt();
        entity.createdBy = insight.createdBy();
        entity.splitFromId = insight.lineage().splitFromId();
        entity.take(insight);
        return entity;
    }

    void take(Insight insight) {
        status = insight.status();
        content = insight.content();
        validation = insight.validation();
        mergedIntoId = insight.lineage().mergedIntoId();
        updatedAt = insight.updatedAt();
        archivedAt = insight.archivedAt();
    }

    Insight toInsight() {
        return new Insight(
                id.id(),
                status,
                content,
                validation,
                new Lineage(mergedIntoId, splitFromId),
                version,
                createdAt,
                updatedAt,
                createdBy,
                archivedAt);
    }
}
