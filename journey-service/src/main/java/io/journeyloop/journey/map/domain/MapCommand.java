package io.journeyloop.journey.map.domain;

/** One meant change of a map: what people do to it, not which bytes differ. */
public sealed interface MapCommand
        permits PhaseCommand, StepCommand, TouchpointCommand, TransitionCommand, CopyCommand, Reorder, ReplaceMap {

    /**
     * The map after the change; the given one stays as it is.
     *
     * @throws io.journeyloop.kit.errors.ProblemException when the map has no such part, the place is out of range, the
     *     key is taken or the map would grow over its limits
     */
    JourneyMap applyTo(JourneyMap map);

    /** What was done, in a few words for the list of revisions. */
    String summary();
}
