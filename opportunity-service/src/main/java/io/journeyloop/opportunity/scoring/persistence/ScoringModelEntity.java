package io.journeyloop.opportunity.scoring.persistence;

import io.journeyloop.kit.tenancy.TenantKey;
import io.journeyloop.opportunity.scoring.application.StoredModel;
import io.journeyloop.opportunity.scoring.domain.ScoringMethod;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A stored scoring model. */
@Entity(name = "ScoringModel")
@Immutable
@Table(name = "scoring_model")
class ScoringModelEntity {

    @EmbeddedId
    private TenantKey id;

    @Column(nullable = false)
    private String key;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ScoringMethod method;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    private ModelDefinition definition;

    @Column(nullable = false)
    private boolean active;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private long revision;

    @Column(name = "first_used_at")
    @Nullable
    private Instant firstUsedAt;

    @Column(name = "based_on_id")
    @Nullable
    private UUID basedOnId;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Column(name = "archived_at")
    @Nullable
    private Instant archivedAt;

    @Column(name = "created_by", nullable = false)
    private String createdBy;

    protected ScoringModelEntity() {}

    StoredModel stored() {
        return new StoredModel(
                new ScoringModel(id.id(), number, definition.rules(method)),
                key,
                revision,
                active,
                firstUsedAt,
                basedOnId,
                createdAt,
                updatedAt,
                archivedAt,
                createdBy);
    }
}
