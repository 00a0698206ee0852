package io.journeyloop.opportunity.hygiene.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.Cursor;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.hygiene.domain.Maturity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports on how a tenant manages its journeys. */
@ApplicationScoped
public class Hygiene {

    private static final Duration FRESH = Duration.ofDays(90);
    private static final int DEFAULT_DAYS = 90;
    private static final int MOST_DAYS = 3650;

    private final TenantTransactions transactions;
    private final UsageReader usage;
    private final NeglectedReader neglected;
    private final Clock clock;

    Hygiene(TenantTransactions transactions, UsageReader usage, NeglectedReader neglected, Clock clock) {
        this.transactions = transactions;
        this.usage = usage;
        this.neglected = neglected;
        this.clock = clock;
    }

    /** Computed from what is used now. */
    public Uni<Maturity> maturity(UUID tenantId) {
        return transactions
                .readSql(
                        tenantId,
                        connection -> usage.usage(
                                connection, tenantId, clock.instant().minus(FRESH)))
                .map(Maturity::of);
    }

    /** Open opportunities that nobody cares for; 400 where the days are none. */
    public Uni<Page<Neglected>> neglected(
            UUID tenantId, @Nullable Neglect neglect, @Nullable Integer staleDays, PageRequest page) {
        int days = staleDays == null ? DEFAULT_DAYS : staleDays;
        if (days < 0 || days > MOST_DAYS) {
            throw ProblemException.invalid("staleDays", "must be between 0 and " + MOST_DAYS);
        }
        return transactions
                .readSql(
                        tenantId,
                        connection -> neglected.page(
                                connection,
                                tenantId,
                                neglect == null ? Neglect.ANY : neglect,
                                clock.instant().minus(Duration.ofDays(days)),
                                page))
                .map(found -> Page.of(found, page, last -> Cursor.of(last.opportunityId())));
    }
}
