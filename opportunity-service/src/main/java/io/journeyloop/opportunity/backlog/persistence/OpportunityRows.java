package io.journeyloop.opportunity.backlog.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.Link;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import io.journeyloop.opportunity.backlog.domain.Progress;
import io.journeyloop.opportunity.backlog.domain.Standing;
import io.journeyloop.opportunity.scoring.domain.Evidence;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes opportunities of rows. */
@ApplicationScoped
class OpportunityRows {

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<List<Link>> LINKS = new TypeReference<>() {};
    private static final TypeReference<List<ScoreInput>> INPUTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<Evidence> EVIDENCE = new TypeReference<>() {};

    private final JsonColumns json;

    OpportunityRows(JsonColumns json) {
        this.json = json;
    }

    Opportunity opportunity(Row row) {
        return new Opportunity(
                row.getUUID("id"),
                row.getString("key"),
                row.getLong("version"),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant(),
                row.getString("created_by"),
                instant(row, "archived_at"),
                row.getUUID("merged_into_id"),
                content(row),
                progress(row),
                inputs(row),
                standing(row),
                row.getUUID("scoring_model_id"),
                row.getInteger("rank"),
                Objects.requireNonNull(instant(row, "scored_at"), "an opportunity is scored when it is created"));
    }

    List<ScoreInput> inputs(Row row) {
        return json.read(row.getString("inputs"), INPUTS);
    }

    List<Link> links(Row row) {
        return json.read(row.getString("links"), LINKS);
    }

    Standing standing(Row row) {
        String evidence = row.getString("evidence");
        return new Standing(
                row.getDouble("score"),
                row.getDouble("effort"),
                json.read(row.getString("missing"), STRINGS),
                evidence == null ? Evidence.NONE : json.read(evidence, EVIDENCE));
    }

    private Content content(Row row) {
        return new Content(
                row.getString("title"),
                row.getString("description"),
                OpportunityType.valueOf(row.getString("type")),
                row.getUUID("parent_id"),
                List.of(row.getArrayOfUUIDs("insight_ids")),
                links(row),
                List.of(row.getArrayOfUUIDs("persona_ids")),
                List.of(row.getArrayOfUUIDs("goal_ids")),
                row.getString("owner_id"),
                row.getString("team_id"),
                List.of(row.getArrayOfStrings("tags")),
                json.read(row.getString("custom_fields"), FIELDS));
    }

    private static Progress progress(Row row) {
        String reason = row.getString("closing_reason");
        return switch (OpportunityStatus.valueOf(row.getString("status"))) {
            case OPEN -> new Progress.Open();
            case IN_PROGRESS -> new Progress.InProgress();
            case SOLVED -> new Progress.Solved(reason, row.getUUID("solved_by_id"));
            case DISMISSED ->
                new Progress.Dismissed(Objects.requireNonNullElse(reason, ""), row.getUUID("guardrail_id"));
        };
    }

    private static @Nullable Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
