package io.journeyloop.opportunity.backlog.application;

import static io.journeyloop.kit.sql.SortColumn.decimal;
import static io.journeyloop.kit.sql.SortColumn.id;
import static io.journeyloop.kit.sql.SortColumn.instant;
import static io.journeyloop.kit.sql.SortColumn.text;
import static io.journeyloop.kit.sql.SortColumn.whole;

import io.journeyloop.kit.sql.SortColumn;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.SortKey;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of opportunities can be sorted by. */
public enum OpportunityOrder implements SortKey<Opportunity> {
    /** Open before closed, the highest score first, unknown ones after it, then the least effort. */
    RANK,
    /** By the score alone, whether open or closed; an unknown one is below all others. */
    SCORE,
    CREATED,
    UPDATED,
    TITLE;

    /** Beyond any score and effort. */
    private static final double UNKNOWN = 1e300;

    private static final SortColumn<Opportunity> ID = id(Opportunity::id);

    @Override
    public List<SortColumn<Opportunity>> columns() {
        return switch (this) {
            case RANK ->
                List.of(
                        whole("rank_group", one -> one.progress().isClosed() ? 1 : 0),
                        decimal("rank_score", one -> -orUnknown(one.standing().score(), -UNKNOWN)),
                        decimal("rank_effort", one -> orUnknown(one.standing().effort(), UNKNOWN)),
                        ID);
            case SCORE ->
                List.of(decimal("-rank_score", one -> orUnknown(one.standing().score(), -UNKNOWN)), ID);
            case CREATED -> List.of(ID);
            case UPDATED -> List.of(instant("updated_at", Opportunity::updatedAt), ID);
            case TITLE -> List.of(text("title", one -> one.content().title()), ID);
        };
    }

    @Override
    public SortDirection usual() {
        return this == RANK || this == TITLE ? SortDirection.ASC : SortDirection.DESC;
    }

    private static double orUnknown(@Nullable Double figure, double unknown) {
        return figure == null ? unknown : figure;
    }
}
