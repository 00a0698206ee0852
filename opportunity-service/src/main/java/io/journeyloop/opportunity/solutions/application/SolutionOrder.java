package io.journeyloop.opportunity.solutions.application;

import static io.journeyloop.kit.sql.SortColumn.id;
import static io.journeyloop.kit.sql.SortColumn.instant;
import static io.journeyloop.kit.sql.SortColumn.text;

import io.journeyloop.kit.sql.SortColumn;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.SortKey;
import io.journeyloop.opportunity.solutions.domain.Solution;
import java.util.List;

/** What a list of solutions can be sorted by. */
public enum SolutionOrder implements SortKey<Solution> {
    CREATED,
    UPDATED,
    TITLE;

    private static final SortColumn<Solution> ID = id(Solution::id);

    @Override
    public List<SortColumn<Solution>> columns() {
        return switch (this) {
            case CREATED -> List.of(ID);
            case UPDATED -> List.of(instant("updated_at", Solution::updatedAt), ID);
            case TITLE ->
                List.of(text("profile ->> 'title'", one -> one.profile().title()), ID);
        };
    }

    @Override
    public SortDirection usual() {
        return this == TITLE ? SortDirection.ASC : SortDirection.DESC;
    }
}
