package io.journeyloop.insight.structure;

import io.journeyloop.kit.errors.ProblemException;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in the framework a record belongs, as the caller put it: by keys, by ids, or by a mixture. */
public record JourneyLinks(
        @Nullable String journeyKey,
        @Nullable UUID journeyId,
        @Nullable String stepKey,
        @Nullable UUID stepId,
        @Nullable String touchpointKey,
        @Nullable UUID touchpointId) {

    public static final JourneyLinks NONE = new JourneyLinks(null, null, null, null, null, null);

    /** Links by ids alone. */
    public static JourneyLinks to(@Nullable UUID journeyId, @Nullable UUID stepId, @Nullable UUID touchpointId) {
        return new JourneyLinks(null, journeyId, null, stepId, null, touchpointId);
    }

    /** The id of the touchpoint, else of the step, else of the journey. */
    public @Nullable UUID narrowestId() {
        return Stream.of(touchpointId, stepId, journeyId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether no key is among them. */
    public boolean areIds() {
        return journeyKey == null && stepKey == null && touchpointKey == null;
    }

    /** Keys of steps and touchpoints are unique within their journey only. */
    public boolean lackJourney() {
        boolean byKey = (stepKey != null && stepId == null)
                || (touchpointKey != null && touchpointId == null && stepId == null);
        return byKey && journeyKey == null && journeyId == null;
    }

    /** The same; 400 where a key lacks its journey. */
    public JourneyLinks inJourney() {
        if (lackJourney()) {
            throw ProblemException.invalid("journeyKey", "is needed where a step or touchpoint is named by its key");
        }
        return this;
    }

    /** The field by which a journey, step or touchpoint was named. */
    public String nameOf(String kind) {
        boolean byId = switch (kind) {
            case "journey" -> journeyId != null;
            case "step" -> stepId != null;
            default -> touchpointId != null;
        };
        return kind + (byId ? "Id" : "Key");
    }

    /** The links in words, for a message. */
    public String describe() {
        return Stream.of(journeyKey, journeyId, stepKey, stepId, touchpointKey, touchpointId)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" / "));
    }
}
