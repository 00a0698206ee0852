package io.journeyloop.insight.insights.application;

import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.sql.JsonColumns;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads insights from rows, where a statement and not a session has found them. */
@ApplicationScoped
public class InsightRows {

    /** What statements on {@code insight i} select or return, to be read here. */
    public static final String SELECTED = """
            cast(jsonb_build_object('id', i.id, 'status', i.status, 'content', i.content, 'validation', i.validation,
                'lineage', jsonb_build_object('mergedIntoId', i.merged_into_id, 'splitFromId', i.split_from_id),
                'version', i.version, 'createdAt', i.created_at, 'updatedAt', i.updated_at, 'createdBy', i.created_by,
                'archivedAt', i.archived_at) as text)
            """;

    private final JsonColumns json;

    InsightRows(JsonColumns json) {
        this.json = json;
    }

    /** The insights of the rows' first column. */
    public List<Insight> read(RowSet<Row> rows) {
        List<Insight> insights = new ArrayList<>();
        rows.forEach(row -> insights.add(read(row.getString(0))));
        return insights;
    }

    public Insight read(String row) {
        return json.read(row, Insight.class);
    }
}
