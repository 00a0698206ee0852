package io.journeyloop.insight.limits;

import io.journeyloop.kit.errors.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Refuses what a tenant sends beyond its limits. Each replica counts for itself, in memory: what all of them let through
 * is their number times the limit, and a restart begins anew.
 */
@ApplicationScoped
public class IntakeGate {

    private static final Duration NEXT_FILE = Duration.ofSeconds(10);

    private final IntakeConfig limits;
    private final Clock clock;
    private final Map<UUID, TokenBucket> requests = new ConcurrentHashMap<>();
    private final Map<UUID, Semaphore> imports = new ConcurrentHashMap<>();
    private final Map<UUID, Day> days = new ConcurrentHashMap<>();

    IntakeGate(IntakeConfig limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    private record Day(LocalDate date, long records) {}

    /** Lets a request in; 429 where the tenant sends too many. */
    public void admitRequest(UUID tenantId) {
        Instant now = clock.instant();
        requests.computeIfAbsent(tenantId, id -> new TokenBucket(limits.requestsPerSecond(), limits.burst(), now))
                .take(now)
                .ifPresent(wait -> {
                    throw ProblemException.tooManyRequests(
                            "rate_limited", "Send fewer requests a second, or more records each.", wait);
                });
    }

    /** Counts records that are about to be stored; 429 where the tenant's day is full, and then none is counted. */
    public void admitRecords(UUID tenantId, int count) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        days.compute(tenantId, (id, day) -> {
            long before = day == null || !day.date().equals(today) ? 0 : day.records();
            if (before + count > limits.recordsPerDay()) {
                Instant tomorrow =
                        today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
                throw ProblemException.tooManyRequests(
                        "quota_exceeded", "The day's records are used up.", Duration.between(now, tomorrow));
            }
            return new Day(today, before + count);
        });
    }

    /** Lets a file in; 429 where the tenant sends too many at once. Whoever was let in closes the pass. */
    public Pass admitImport(UUID tenantId) {
        Semaphore places = imports.computeIfAbsent(tenantId, id -> new Semaphore(limits.importsAtOnce()));
        if (!places.tryAcquire()) {
            throw ProblemException.tooManyRequests(
                    "too_many_imports", "Wait until one of the running imports has ended.", NEXT_FILE);
        }
        return places::release;
    }

    /** Whether a file of this tenant is being taken in here now. */
    public boolean isImporting(UUID tenantId) {
        Semaphore places = imports.get(tenantId);
        return places != null && places.availablePermits() < limits.importsAtOnce();
    }

    /** How many files of all tenants are being taken in here now. */
    public int filesAtOnce() {
        return imports.values().stream()
                .mapToInt(places -> limits.importsAtOnce() - places.availablePermits())
                .sum();
    }

    /** Whether any file is being taken in here now. */
    public boolean isImporting() {
        return filesAtOnce() > 0;
    }

    /** The right to send one file. */
    public interface Pass extends AutoCloseable {

        @Override
        void close();
    }
}
