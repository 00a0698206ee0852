package io.journeyloop.benchmarks.scenarios;

import io.journeyloop.benchmarks.bed.Client;
import io.journeyloop.benchmarks.bed.Journeys.Mapped;
import io.journeyloop.benchmarks.measure.Crowd;
import java.util.Map;

/** Changes one step again and again, each time from what it saw last. */
final class StepEditor implements Crowd.Work {

    private final Client journeys;
    private final String path;
    private final String stepId;
    private String tag;
    private int edits;

    StepEditor(Client journeys, Mapped journey, String stepId) {
        this.journeys = journeys;
        this.path = journey.path() + "/steps/" + stepId;
        this.stepId = stepId;
        this.tag = journeys.tag(journey.path());
    }

    @Override
    public void run(int turn) {
        tag = journeys.patch(path, tag, Map.of("doing", text(edits + 1)));
        edits++;
    }

    int edits() {
        return edits;
    }

    String stepId() {
        return stepId;
    }

    /** What the step must say now. */
    String lastText() {
        return text(edits);
    }

    private static String text(int edit) {
        return "Looks for the form, fills it in and sends it off, as of edit " + edit;
    }
}
