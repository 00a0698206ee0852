package io.journeyloop.persona.personas.persistence;

import io.journeyloop.kit.tenancy.TenantKey;
import io.journeyloop.persona.personas.domain.Persona;
import io.journeyloop.persona.personas.domain.PersonaProfile;
import io.journeyloop.persona.personas.domain.PersonaStatus;
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

/** A persona's row. */
@Entity(name = "Persona")
@Table(name = "persona")
class PersonaEntity {

    @EmbeddedId
    private TenantKey id;

    @Column(name = "key", updatable = false)
    private String key;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private PersonaStatus status;

    @Column(name = "profile")
    @JdbcTypeCode(SqlTypes.JSON)
    private PersonaProfile profile;

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

    @Column(name = "merged_into_id")
    private @Nullable UUID mergedIntoId;

    protected PersonaEntity() {}

    static PersonaEntity of(UUID tenantId, Persona persona) {
        PersonaEntity entity = new PersonaEntity();
        entity.id = new TenantKey(tenantId, persona.id());
        entity.key = persona.key();
        entity.createdAt = persona.createdAt();
        entity.createdBy = persona.createdBy();
        entity.take(persona);
        return entity;
    }

    void take(Persona persona) {
        status = persona.status();
        profile = persona.profile();
        updatedAt = persona.updatedAt();
        archivedAt = persona.archivedAt();
        mergedIntoId = persona.mergedIntoId();
    }

    Persona toPersona() {
        return new Persona(
                id.id(), key, status, profile, version, createdAt, updatedAt, createdBy, archivedAt, mergedIntoId);
    }
}
