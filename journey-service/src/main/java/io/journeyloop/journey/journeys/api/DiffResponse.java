package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.DiffView;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.map.domain.MapDiff;
import io.journeyloop.journey.map.domain.PartKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What makes one version of a journey another, as clients read it. */
@Schema(name = "JourneyDiff", description = "What makes one version of a journey another")
record DiffResponse(
        Version from,
        Version to,
        List<Placed> added,
        List<Placed> removed,

        @Schema(description = "Parts that stand elsewhere; those that only made room for others are not among them")
        List<Moved> moved,

        @Schema(description = "Field by field, what is said about the journey as a whole first")
        List<MapDiff.Changed> changed) {

    @Schema(name = "JourneyVersion", description = "One of the two versions")
    record Version(UUID journeyId, String key, String title, long revision, Instant at) {
        static Version of(Journey journey) {
            return new Version(
                    journey.id(),
                    journey.key(),
                    journey.content().profile().title(),
                    journey.version(),
                    journey.updatedAt());
        }
    }

    @Schema(name = "PlacedPart", description = "A part, and where it is or was: under which one, and at which place")
    record Placed(
            UUID id,
            PartKind kind,
            @Nullable String key,
            String name,
            @Nullable UUID parentId,
            int order) {}

    @Schema(name = "MovedPart", description = "A part, where it was, and where it is")
    record Moved(
            UUID id,
            PartKind kind,
            @Nullable String key,
            String name,
            @Nullable UUID fromParentId,
            int fromOrder,
            @Nullable UUID toParentId,
            int toOrder) {
        static Moved of(MapDiff.Moved moved) {
            return new Moved(
                    moved.id(),
                    moved.kind(),
                    moved.key(),
                    moved.name(),
                    moved.fromParentId(),
                    moved.fromOrder(),
                    moved.toParentId(),
                    moved.toOrder());
        }
    }

    static DiffResponse of(DiffView view) {
        var map = view.diff().map();
        return new DiffResponse(
                Version.of(view.from()),
                Version.of(view.to()),
                map.added().stream()
                        .map(part -> new Placed(
                                part.id(), part.kind(), part.key(), part.name(), part.parentId(), part.order()))
                        .toList(),
                map.removed().stream()
                        .map(part -> new Placed(
                                part.id(), part.kind(), part.key(), part.name(), part.parentId(), part.order()))
                        .toList(),
                map.moved().stream().map(Moved::of).toList(),
                Stream.concat(view.diff().profile().stream(), map.changed().stream())
                        .toList());
    }
}
