package io.journeyloop.kit.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Primary key of every stored record: a record can't even be looked up without naming its tenant. */
@Embeddable
public record TenantKey(
        @Column(name = "tenant_id", nullable = false) UUID tenantId,
        @Column(name = "id", nullable = false) UUID id) {}
