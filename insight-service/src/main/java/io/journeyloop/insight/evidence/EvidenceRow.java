package io.journeyloop.insight.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.journeyloop.kit.outbox.NewEvent;
import io.journeyloop.kit.sql.JsonColumns;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the table {@code evidence}, as its statements return it. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
@JsonIgnoreProperties("tenant_id")
record EvidenceRow(
        UUID scopeId,
        UUID journeyId,
        @Nullable UUID stepId,
        long feedbackCount,
        long distinctCustomers,
        List<String> sourceTypes,
        @Nullable Instant lastCollectedAt,
        long insightCount,
        @Nullable BigDecimal experience,
        long experienceWeight,
        long version) {

    /** What statements on {@code evidence e} return, to be read by {@link #read}. */
    static final String RETURNED = "cast(to_jsonb(e) as text)";

    static EvidenceRow read(JsonColumns json, String row) {
        return json.read(row, EvidenceRow.class);
    }

    NewEvent event() {
        return new NewEvent(
                "journeyloop.evidence.changed.v1",
                scopeId,
                version,
                new EvidenceFacts(
                        journeyId,
                        stepId,
                        feedbackCount,
                        insightCount,
                        distinctCustomers,
                        experience,
                        experienceWeight,
                        sourceTypes,
                        lastCollectedAt));
    }
}
