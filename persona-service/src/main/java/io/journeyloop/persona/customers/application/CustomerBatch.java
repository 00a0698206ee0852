package io.journeyloop.persona.customers.application;

import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.BoundedLines;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.persona.customers.application.CustomerReader.Reading;
import io.journeyloop.persona.customers.domain.CustomerProfile;
import io.journeyloop.persona.customers.domain.UpsertStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a batch in while it arrives, a thousand rows a transaction: what is answered as stored is stored. Blocks its
 * thread, and through it the sender, so that a batch never has to fit into memory.
 */
@ApplicationScoped
public class CustomerBatch {

    public static final int MOST_ROWS = 10_000;

    private static final int PORTION = 1000;
    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(2);

    private final CustomerReader reader;
    private final CustomerService customers;

    CustomerBatch(CustomerReader reader, CustomerService customers) {
        this.reader = reader;
        this.customers = customers;
    }

    /**
     * What came of one line.
     *
     * @param violations why it was rejected; empty where it wasn't
     */
    public record LineResult(long line, UpsertStatus status, List<Violation> violations) {}

    /**
     * What came of a batch.
     *
     * @param complete false where there were more rows than a batch may have; those beyond were not looked at
     */
    public record Outcome(List<LineResult> results, boolean complete) {}

    /** Reads a batch to its end, blank lines left out. */
    public Outcome take(Caller caller, InputStream stream) throws IOException {
        BoundedLines lines = new BoundedLines(stream);
        List<LineResult> results = new ArrayList<>();
        Map<String, Long> lineOfKey = new HashMap<>();
        Map<Long, CustomerProfile> portion = new LinkedHashMap<>();
        int rows = 0;
        for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (++rows > MOST_ROWS) {
                store(caller, portion, results);
                return new Outcome(sorted(results), false);
            }
            switch (read(line, lineOfKey)) {
                case Reading.Usable(var profile) -> portion.put(line.number(), profile);
                case Reading.Unusable(var violations) ->
                    results.add(new LineResult(line.number(), UpsertStatus.REJECTED, violations));
            }
            if (portion.size() == PORTION) {
                store(caller, portion, results);
            }
        }
        store(caller, portion, results);
        return new Outcome(sorted(results), true);
    }

    /** Of two lines with one key it isn't told which is right: the first is taken, the other one reported. */
    private Reading read(BoundedLines.Line line, Map<String, Long> lineOfKey) {
        Reading reading = reader.read(line);
        if (reading instanceof Reading.Usable(CustomerProfile profile)) {
            Long first = lineOfKey.putIfAbsent(profile.customerKey(), line.number());
            if (first != null) {
                return new Reading.Unusable(List.of(new Violation("customerKey", "is in line " + first + " already")));
            }
        }
        return reading;
    }

    private void store(Caller caller, Map<Long, CustomerProfile> portion, List<LineResult> results) {
        if (portion.isEmpty()) {
            return;
        }
        Map<String, UpsertStatus> changed =
                customers.upsert(caller, portion.values()).await().atMost(LONGEST_TRANSACTION);
        portion.forEach((line, profile) -> results.add(
                new LineResult(line, changed.getOrDefault(profile.customerKey(), UpsertStatus.UNCHANGED), List.of())));
        portion.clear();
    }

    private static List<LineResult> sorted(List<LineResult> results) {
        return results.stream()
                .sorted((one, other) -> Long.compare(one.line(), other.line()))
                .toList();
    }
}
