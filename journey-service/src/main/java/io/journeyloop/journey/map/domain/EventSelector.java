package io.journeyloop.journey.map.domain;

import java.util.Map;

/** Which actual events mean that a customer is at a step: the type, and attributes that must be equal. */
public record EventSelector(String eventType, Map<String, String> match) {
    public EventSelector {
        match = Map.copyOf(match);
    }
}
