package io.journeyloop.journey.journeys.api;

import io.journeyloop.journey.journeys.application.EditTerms;
import io.journeyloop.journey.journeys.application.JourneyEditing;
import io.journeyloop.journey.journeys.application.JourneyView;
import io.journeyloop.journey.journeys.domain.JourneyCommand.EditMap;
import io.journeyloop.journey.map.domain.MapCommand;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Runs commands on maps for the resources of their parts. */
@ApplicationScoped
class MapEdits {
    /** What the change of a part says of writers at the same time. */
    static final String MERGING =
            " If-Match is the journey's ETag that you read: the change lands although others changed other fields since"
                    + " then; 412 where one of the fields that it sets has changed.";

    private final JourneyEditing editing;

    MapEdits(JourneyEditing editing) {
        this.editing = editing;
    }

    Uni<MapAnswer> run(EditTerms terms, Function<JourneyView, MapCommand> decide) {
        return editing.edit(terms, view -> new EditMap(decide.apply(view))).map(MapAnswer::of);
    }
}
