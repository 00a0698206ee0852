package io.journeyloop.insight.imports.application;

import io.journeyloop.insight.imports.domain.ImportCounts;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what came of the records of all files, for those who watch over the service. */
@Startup // so that what has not happened yet is zero instead of missing
@ApplicationScoped
class ImportedRows {

    private final Counter accepted;
    private final Counter duplicate;
    private final Counter corrected;
    private final Counter rejected;
    private final Counter skipped;

    ImportedRows(MeterRegistry registry) {
        this.accepted = counter(registry, "accepted");
        this.duplicate = counter(registry, "duplicate");
        this.corrected = counter(registry, "corrected");
        this.rejected = counter(registry, "rejected");
        this.skipped = counter(registry, "skipped");
    }

    /** To be told once the transaction has committed. */
    void count(ImportCounts counts) {
        accepted.increment(counts.accepted());
        duplicate.increment(counts.duplicate());
        corrected.increment(counts.corrected());
        rejected.increment(counts.rejected());
        skipped.increment(counts.skipped());
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("journeyloop.import.rows")
                .tag("outcome", outcome)
                .description("Records of imported files, by what came of them")
                .register(registry);
    }
}
