package io.journeyloop.insight.counting;

import io.journeyloop.insight.limits.IntakeGate;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Lets a tenant whose file is being taken in wait for a minute: the more records are counted together, the fewer rows change. */
final class ImportersTurns {

    private static final Duration WHILE_IMPORTING = Duration.ofMinutes(1);

    private final IntakeGate intake;
    private final Map<UUID, Long> turns = new ConcurrentHashMap<>();

    ImportersTurns(IntakeGate intake) {
        this.intake = intake;
    }

    boolean isTheirTurn(UUID tenantId) {
        if (!intake.isImporting(tenantId)) {
            turns.remove(tenantId);
            return true;
        }
        long now = System.nanoTime();
        return now - turns.computeIfAbsent(tenantId, first -> now) > WHILE_IMPORTING.toNanos();
    }

    /** Nothing of the tenant waits any more. */
    void hadTheirTurn(UUID tenantId) {
        turns.computeIfPresent(tenantId, (id, before) -> System.nanoTime());
    }
}
