package io.journeyloop.opportunity.solutions.persistence;

import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.measurement.domain.Outcome;
import io.journeyloop.opportunity.solutions.domain.Solution;
import io.journeyloop.opportunity.solutions.domain.SolutionProfile;
import io.journeyloop.opportunity.solutions.domain.SolutionStatus;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes solutions of rows. */
@ApplicationScoped
class SolutionRows {

    private final JsonColumns json;

    SolutionRows(JsonColumns json) {
        this.json = json;
    }

    Solution solution(Row row) {
        String result = row.getString("result");
        return new Solution(
                row.getUUID("id"),
                row.getString("key"),
                row.getLong("version"),
                SolutionStatus.valueOf(row.getString("status")),
                json.read(row.getString("profile"), SolutionProfile.class),
                instant(row, "shipped_at"),
                result == null ? null : json.read(result, Outcome.class),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("created_by"),
                instant(row, "archived_at"));
    }

    private static @Nullable Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
