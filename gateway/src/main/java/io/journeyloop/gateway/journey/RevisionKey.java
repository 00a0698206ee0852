package io.journeyloop.gateway.journey;

/** Which revisions a field needs. */
record RevisionKey(String journeyId, int first) {}
