package io.journeyloop.journey.channels.domain;

import java.util.UUID;

/** A channel as maps refer to it. */
public record Channel(UUID id, String key, String name, Medium medium, boolean archived) {}
