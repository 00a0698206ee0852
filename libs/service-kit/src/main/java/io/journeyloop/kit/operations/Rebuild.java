package io.journeyloop.kit.operations;

import io.journeyloop.kit.inbox.BadEventException;
import io.journeyloop.kit.inbox.EventIntake;
import io.journeyloop.kit.operations.ModelCopy.Sum;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.quarkus.arc.All;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Makes the service's read model anew from the log, in copies of its tables, beside the running service: to compare the
 * two, or to put the new one in the place of the old. Blocks its thread.
 */
@ApplicationScoped
class Rebuild {

    private static final Duration UNTIL_TAKEN = Duration.ofMillis(500);

    /** How often the two are compared before they are told to differ: what has just come may not be taken yet. */
    private static final int COMPARED = 20;

    private final List<ReadModel> models;
    private final EventLog log;
    private final EventIntake intake;
    private final Pool pool;
    private final TenantTransactions transactions;

    Rebuild(@All List<ReadModel> models, EventLog log, EventIntake intake, Pool pool, TenantTransactions transactions) {
        this.models = models;
        this.log = log;
        this.intake = intake;
        this.pool = pool;
        this.transactions = transactions;
    }

    /**
     * The read model as it was, beside what the log makes of it.
     *
     * @param events how many of the log's events it is made of
     * @param unreadable how many of them can't be understood: those are dead letters
     */
    record Outcome(boolean equal, long events, long unreadable, List<Table> tables) {}

    /** A table with all tenants' rows; a checksum is the sum of its rows' hashes. */
    record Table(String name, Side live, Side rebuilt) {}

    /** One of the two. */
    record Side(long rows, BigDecimal checksum) {

        Side plus(Sum sum) {
            return new Side(rows + sum.rows(), checksum.add(sum.checksum()));
        }
    }

    boolean isPossible() {
        return !models.isEmpty();
    }

    /** Compares; changes nothing. */
    Outcome check() {
        try (Copying copying = new Copying()) {
            Outcome outcome = copying.compared();
            for (int n = 1; n < COMPARED && !outcome.equal(); n++) {
                LockSupport.parkNanos(UNTIL_TAKEN.toNanos());
                outcome = copying.compared();
            }
            return outcome;
        }
    }

    /** Replaces; tells how the two differed before. While it does, nobody else writes to the tables. */
    Outcome replace() {
        try (Copying copying = new Copying()) {
            copying.readOn();
            copying.copy.run("begin");
            copying.copy.lock();
            copying.readOn();
            List<UUID> tenants = copying.copy.tenants();
            Outcome outcome = copying.compare(tenants);
            for (UUID tenantId : tenants) {
                copying.copy.beTenant(tenantId);
                copying.copy.replace(tenantId);
            }
            copying.copy.run("commit");
            tenants.forEach(this::replaced);
            return outcome;
        }
    }

    private void replaced(UUID tenantId) {
        models.forEach(model ->
                ModelCopy.await(transactions.writeSql(tenantId, connection -> model.replaced(tenantId, connection))));
    }

    private List<String> tables() {
        return models.stream().flatMap(model -> model.tables().stream()).toList();
    }

    private List<String> topics() {
        return models.stream()
                .flatMap(model -> model.types().stream())
                .map(type -> "journeyloop." + type.split("\\.", -1)[1] + ".v1")
                .distinct()
                .toList();
    }

    /** The log on its way into copies of the tables. */
    private final class Copying implements AutoCloseable {

        private final Map<String, ReadModel> modelsByType = new HashMap<>();
        private final EventLog.Reading reading = log.open(topics());
        private final ModelCopy copy;
        private long events;
        private long unreadable;

        Copying() {
            models.forEach(model -> model.types().forEach(type -> modelsByType.put(type, model)));
            this.copy = ModelCopy.on(ModelCopy.await(pool.getConnection()), tables());
        }

        void readOn() {
            reading.toTheEnd(this::take);
        }

        private void take(ConsumerRecord<String, byte[]> letter) {
            ReadModel model = modelsByType.get(EventIntake.typeOf(letter));
            if (model == null) {
                return;
            }
            events++;
            try {
                ModelCopy.await(model.remember(intake.read(letter), copy.connection()));
            } catch (BadEventException | PgException bad) {
                unreadable++;
            }
        }

        Outcome compared() {
            readOn();
            copy.run("begin");
            Outcome outcome = compare(copy.tenants());
            copy.run("commit");
            return outcome;
        }

        Outcome compare(List<UUID> tenants) {
            List<Table> tables =
                    tables().stream().map(table -> compare(table, tenants)).toList();
            boolean equal = tables.stream().allMatch(table -> table.live().equals(table.rebuilt()));
            return new Outcome(equal, events, unreadable, tables);
        }

        private Table compare(String table, List<UUID> tenants) {
            Side live = new Side(0, BigDecimal.ZERO);
            Side rebuilt = new Side(0, BigDecimal.ZERO);
            for (UUID tenantId : tenants) {
                copy.beTenant(tenantId);
                live = live.plus(copy.sum(table, false, tenantId));
                rebuilt = rebuilt.plus(copy.sum(table, true, tenantId));
            }
            return new Table(table, live, rebuilt);
        }

        @Override
        public void close() {
            try (reading) {
                copy.close();
            }
        }
    }
}
