package io.journeyloop.journey.journeys.application;

import io.journeyloop.journey.journeys.domain.RevisionNote;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;

/** Who edits which journey, on what they have read, and what they say about it. */
public record EditTerms(Caller caller, RecordRef journey, Precondition precondition, RevisionNote note) {}
