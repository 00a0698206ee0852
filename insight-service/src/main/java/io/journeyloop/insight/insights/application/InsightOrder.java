package io.journeyloop.insight.insights.application;

import static io.journeyloop.kit.sql.SortColumn.decimal;
import static io.journeyloop.kit.sql.SortColumn.id;
import static io.journeyloop.kit.sql.SortColumn.instant;
import static io.journeyloop.kit.sql.SortColumn.text;

import io.journeyloop.insight.insights.domain.Insight;
import io.journeyloop.kit.sql.SortColumn;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.SortKey;
import java.util.List;

/** What a list of insights can be sorted by. */
public enum InsightOrder implements SortKey<Insight> {
    CREATED,
    UPDATED,
    TITLE,
    /** The effect on the experience, from the worst; one that is not judged counts as none. */
    IMPACT;

    private static final SortColumn<Insight> ID = id(Insight::id);

    @Override
    public List<SortColumn<Insight>> columns() {
        return switch (this) {
            case CREATED -> List.of(ID);
            case UPDATED -> List.of(instant("updated_at", Insight::updatedAt), ID);
            case TITLE ->
                List.of(text("content ->> 'title'", insight -> insight.content().title()), ID);
            case IMPACT ->
                List.of(
                        decimal("coalesce(cast(content ->> 'experienceImpact' as float8), 0)", InsightOrder::impact),
                        ID);
        };
    }

    @Override
    public SortDirection usual() {
        return this == UPDATED ? SortDirection.DESC : SortDirection.ASC;
    }

    private static double impact(Insight insight) {
        var impact = insight.content().experienceImpact();
        return impact == null ? 0 : impact.doubleValue();
    }
}
