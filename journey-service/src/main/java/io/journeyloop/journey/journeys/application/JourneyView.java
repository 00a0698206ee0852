package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.journeys.domain.Journey;

/** A journey with the channels that its touchpoints name: what an answer is made of. */
public record JourneyView(Journey journey, ChannelDirectory channels) {

    JourneyView with(Journey changed) {
        return new JourneyView(changed, channels);
    }
}
