package io.journeyloop.insight.feedback.domain;

/** Where feedback comes from; the name is part of its identity. */
public record Source(SourceType type, String name) {}
