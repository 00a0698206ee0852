package io.journeyloop.journey.map.domain;

/** The three levels of a map. */
public enum NodeKind {
    PHASE,
    STEP,
    TOUCHPOINT;

    public static NodeKind of(MapPart part) {
        return switch (part) {
            case Phase phase -> PHASE;
            case Step step -> STEP;
            case Touchpoint touchpoint -> TOUCHPOINT;
        };
    }

    /** The word for this kind in messages. */
    public String word() {
        return switch (this) {
            case PHASE -> "phase";
            case STEP -> "step";
            case TOUCHPOINT -> "touchpoint";
        };
    }
}
