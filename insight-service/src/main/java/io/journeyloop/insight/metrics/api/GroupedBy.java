package io.journeyloop.insight.metrics.api;

import io.journeyloop.insight.metrics.application.Lens;

/** What answers can be told apart by. */
enum GroupedBy {
    CHANNEL(Lens.CHANNEL),
    PERSONA(Lens.PERSONA),
    SOURCE(Lens.SOURCE),
    SEGMENT(Lens.SEGMENT);

    private final Lens lens;

    GroupedBy(Lens lens) {
        this.lens = lens;
    }

    Lens lens() {
        return lens;
    }
}
