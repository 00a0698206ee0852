package io.journeyloop.journey.journeys.application;

import static io.journeyloop.kit.sql.SortColumn.id;
import static io.journeyloop.kit.sql.SortColumn.instant;
import static io.journeyloop.kit.sql.SortColumn.text;
import static java.util.Objects.requireNonNullElse;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.kit.sql.SortColumn;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.SortKey;
import java.time.Instant;
import java.util.List;

/** What a list of journeys can be sorted by. */
public enum JourneyOrder implements SortKey<Journey> {
    CREATED,
    UPDATED,
    TITLE,
    /** When its newest evidence was collected; those without any are before all others. */
    LAST_EVIDENCE;

    private static final SortColumn<Journey> ID = id(Journey::id);

    @Override
    public List<SortColumn<Journey>> columns() {
        return switch (this) {
            case CREATED -> List.of(ID);
            case UPDATED -> List.of(instant("updated_at", Journey::updatedAt), ID);
            case TITLE ->
                List.of(text("title", journey -> journey.content().profile().title()), ID);
            case LAST_EVIDENCE ->
                List.of(
                        instant(
                                "coalesce(last_evidence_at, timestamptz 'epoch')",
                                journey -> requireNonNullElse(journey.lastEvidenceAt(), Instant.EPOCH)),
                        ID);
        };
    }

    @Override
    public SortDirection usual() {
        return this == UPDATED ? SortDirection.DESC : SortDirection.ASC;
    }
}
