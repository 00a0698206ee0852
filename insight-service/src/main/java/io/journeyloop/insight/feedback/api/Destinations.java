package io.journeyloop.insight.feedback.api;

import io.journeyloop.insight.structure.JourneyLinks;
import io.journeyloop.kit.errors.ProblemException;

/** Places that something is to be moved to. */
final class Destinations {

    private Destinations() {}

    /** The place; 400 where none is named, or only half of one. */
    static JourneyLinks required(PlaceRequest to) {
        JourneyLinks links = to.toLinks();
        if (links.equals(JourneyLinks.NONE)) {
            throw ProblemException.invalid("to", "must name a journey, step or touchpoint");
        }
        if (links.lackJourney()) {
            throw ProblemException.invalid("to.journeyKey", "is needed where a step or touchpoint is named by its key");
        }
        return links;
    }
}
