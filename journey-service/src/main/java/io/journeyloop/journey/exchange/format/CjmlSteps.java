package io.journeyloop.journey.exchange.format;

import io.journeyloop.journey.exchange.document.StepDocument;
import io.journeyloop.journey.exchange.document.TouchpointDocument;
import java.util.ArrayList;
import java.util.List;

/** The steps of a phase, as its touchpoints tell them one by one. */
final class CjmlSteps {
    private final List<StepDocument> steps = new ArrayList<>();
    private List<TouchpointDocument> touchpoints = new ArrayList<>();
    private String name = "";

    /** A touchpoint that says which step it belongs to. */
    void add(String step, TouchpointDocument touchpoint) {
        if (!step.equals(name)) {
            begin(step);
        }
        touchpoints.add(touchpoint);
    }

    /** A touchpoint that doesn't: it goes with the one before it, and gives a step its name where it is the first. */
    void add(TouchpointDocument touchpoint) {
        if (touchpoints.isEmpty()) {
            begin(touchpoint.name());
        }
        touchpoints.add(touchpoint);
    }

    List<StepDocument> read() {
        return List.copyOf(steps);
    }

    private void begin(String step) {
        name = step;
        touchpoints = new ArrayList<>();
        steps.add(new StepDocument(
                null, step, null, null, null, null, null, null, null, null, null, null, null, touchpoints));
    }
}
