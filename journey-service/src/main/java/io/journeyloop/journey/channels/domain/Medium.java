package io.journeyloop.journey.channels.domain;

/** What a channel is made of. */
public enum Medium {
    DIGITAL,
    HUMAN,
    PHYSICAL,
    DEVICE
}
