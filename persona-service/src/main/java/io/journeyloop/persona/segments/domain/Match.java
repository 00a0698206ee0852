package io.journeyloop.persona.segments.domain;

/** How many of a segment's conditions a customer must meet. */
public enum Match {
    ALL,
    ANY
}
