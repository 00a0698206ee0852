package io.journeyloop.insight.imports.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.journeyloop.insight.exports.Cells;
import io.journeyloop.insight.imports.application.ImportRuns.PlacedError;
import io.journeyloop.insight.imports.domain.RowError;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes all errors of a run as CSV, a portion at a time, however many there are. Blocks its thread. */
@ApplicationScoped
public class ErrorReport {

    private static final int PORTION = 5000;
    private static final Duration LONGEST_READ = Duration.ofSeconds(30);
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("row", "line", "column", "reason")
            .get();

    private final TenantTransactions transactions;
    private final ImportRuns runs;

    ErrorReport(TenantTransactions transactions, ImportRuns runs) {
        this.transactions = transactions;
        this.runs = runs;
    }

    /** Writes the errors of a run that the caller may see. */
    public void write(Caller caller, UUID importId, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, UTF_8);
        CSVPrinter rows = new CSVPrinter(text, FORMAT);
        List<PlacedError> portion;
        long after = -1;
        do {
            portion = portion(caller, importId, after);
            for (PlacedError placed : portion) {
                RowError error = placed.error();
                rows.printRecord(error.row(), error.line(), Cells.text(error.column()), Cells.text(error.reason()));
                after = placed.position();
            }
        } while (portion.size() == PORTION);
        rows.flush();
    }

    private List<PlacedError> portion(Caller caller, UUID importId, long after) {
        return transactions
                .readSql(
                        caller.tenantId(),
                        connection -> runs.errors(connection, caller.tenantId(), importId, after, PORTION))
                .await()
                .atMost(LONGEST_READ);
    }
}
