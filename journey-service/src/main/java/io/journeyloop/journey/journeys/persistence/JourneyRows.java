package io.journeyloop.journey.journeys.persistence;

import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.Placement;
import io.journeyloop.journey.journeys.domain.Revision;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Reads journeys from rows that join a journey with one of its revisions. */
@ApplicationScoped
class JourneyRows {
    /** The columns that {@link #journey} reads, of {@code journey j} and {@code journey_revision r}. */
    static final String COLUMNS =
            " j.id, j.key, j.version, j.sort_order, r.number, r.at, j.created_at, j.created_by, j.last_evidence_at,"
                    + " r.document::text as document ";

    /** Each journey with its newest revision. */
    static final String NEWEST = newest("journey");

    private final JourneyDocuments documents;

    JourneyRows(JourneyDocuments documents) {
        this.documents = documents;
    }

    Journey journey(Row row) {
        var journey = new Journey(
                row.getUUID("id"),
                row.getString("key"),
                row.getLong("number"),
                documents.read(row.getString("document")),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("at").toInstant(),
                row.getString("created_by"),
                instant(row.getOffsetDateTime("last_evidence_at")));
        return row.getLong("number").equals(row.getLong("version"))
                ? placedNow(journey, row.getInteger("sort_order"))
                : journey;
    }

    /** The same of some journeys only. */
    static String newest(String journeys) {
        return " " + journeys + """
             j join journey_revision r
               on r.tenant_id = j.tenant_id and r.journey_id = j.id and r.number = j.version
            """;
    }

    static Revision revision(Row row) {
        return new Revision(
                row.getLong("number"),
                row.getString("label"),
                row.getString("reason"),
                row.getString("author"),
                row.getOffsetDateTime("at").toInstant(),
                row.getUUID("solution_id"));
    }

    /** The document tells the place at its writing; siblings that came and went since have moved the journey. */
    private static Journey placedNow(Journey journey, int order) {
        return journey.placed(new Placement(journey.content().placement().parentId(), order));
    }

    static @Nullable OffsetDateTime timestamp(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
