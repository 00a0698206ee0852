package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import java.util.Map;
import java.util.UUID;

/** The ids of what documents point at by key. */
public record LinkIds(Map<String, UUID> journeys, Map<String, UUID> personas, ChannelDirectory channels) {}
