package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.feedback.application.FeedbackIntake;
import io.journeyloop.insight.feedback.application.IntakeTerms;
import io.journeyloop.insight.feedback.domain.Delivery;
import io.journeyloop.insight.feedback.domain.Delivery.Outcome;
import io.journeyloop.insight.imports.application.ImportRuns.NewRun;
import io.journeyloop.insight.imports.application.ImportRuns.PlacedError;
import io.journeyloop.insight.imports.domain.ImportCounts;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.insight.limits.IntakeGate;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file in while it arrives, a thousand rows a transaction, each with the counts that it changes: what a run says
 * it has accepted is stored, whatever happens next. Blocks its thread, and through it the sender, whose file therefore
 * never has to fit into memory.
 */
@ApplicationScoped
public class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

    private final RowSources sources;
    private final ImportRuns runs;
    private final FeedbackIntake intake;
    private final TenantTransactions transactions;
    private final IntakeGate gate;

    ImportRunner(
            RowSources sources,
            ImportRuns runs,
            FeedbackIntake intake,
            TenantTransactions transactions,
            IntakeGate gate) {
        this.sources = sources;
        this.runs = runs;
        this.intake = intake;
        this.transactions = transactions;
        this.gate = gate;
    }

    /** Reads a file to its end, or to where it can't be read any further; answers the run's id. */
    public UUID run(Caller caller, ImportRequest request, InputStream stream) {
        try (IntakeGate.Pass pass = gate.admitImport(caller.tenantId())) {
            return admitted(caller, request, stream);
        }
    }

    private UUID admitted(Caller caller, ImportRequest request, InputStream stream) {
        RowSource rows = sources.open(request, stream);
        UUID id = Ids.next();
        await(
                caller,
                connection -> runs.start(
                        connection, caller.tenantId(), new NewRun(id, request, rows.dialect(), caller.userId())));
        String failure = readAll(caller, new IntakeTerms(id, request.onDuplicate()), id, rows);
        await(caller, connection -> runs.finish(connection, caller.tenantId(), id, failure));
        return id;
    }

    private @Nullable String readAll(Caller caller, IntakeTerms terms, UUID id, RowSource rows) {
        try {
            long errors = 0;
            for (Chunk chunk = Chunk.next(rows); !chunk.isEmpty(); chunk = Chunk.next(rows)) {
                store(caller, terms, id, chunk, errors);
                errors += chunk.errors().size();
            }
            return null;
        } catch (UnreadableFileException wrong) {
            return wrong.getMessage();
        } catch (IOException cutOff) {
            LOG.infof("Import %s was cut off: %s", id, cutOff.getMessage());
            return "The file was cut off. What was counted is stored; send the file again for the rest.";
        } catch (ProblemException stopped) {
            LOG.infof("Import %s was stopped: %s", id, stopped.getMessage());
            return "The run was stopped: " + stopped.getMessage()
                    + " What was counted is stored; send the file again for the rest.";
        } catch (RuntimeException broken) {
            LOG.errorf(broken, "Import %s broke off", id);
            return "The service could not go on. What was counted is stored; send the file again for the rest.";
        }
    }

    private void store(Caller caller, IntakeTerms terms, UUID id, Chunk chunk, long errorsBefore) {
        gate.admitRecords(caller.tenantId(), chunk.usable().size());
        await(
                caller,
                connection -> intake.store(connection, caller, terms, chunk.usable())
                        .chain(deliveries -> runs.advance(
                                connection,
                                caller.tenantId(),
                                id,
                                counts(chunk, deliveries),
                                placed(chunk, errorsBefore)))
                        .invoke(advanced -> {
                            if (!advanced) {
                                throw ProblemException.conflict("import_not_running", "The run has ended.");
                            }
                        }));
    }

    private static ImportCounts counts(Chunk chunk, List<Delivery> deliveries) {
        return new ImportCounts(
                chunk.read(),
                count(deliveries, Outcome.STORED),
                count(deliveries, Outcome.DUPLICATE),
                count(deliveries, Outcome.CORRECTED),
                chunk.rejected(),
                chunk.skipped());
    }

    private static long count(List<Delivery> deliveries, Outcome outcome) {
        return deliveries.stream()
                .filter(delivery -> delivery.outcome() == outcome)
                .count();
    }

    private static List<PlacedError> placed(Chunk chunk, long errorsBefore) {
        List<PlacedError> placed = new ArrayList<>();
        for (RowError error : chunk.errors()) {
            placed.add(new PlacedError(errorsBefore + placed.size(), error));
        }
        return placed;
    }

    private <T> T await(Caller caller, Function<SqlConnection, Uni<T>> work) {
        return transactions.writeSql(caller.tenantId(), work).await().atMost(LONGEST_TRANSACTION);
    }
}
