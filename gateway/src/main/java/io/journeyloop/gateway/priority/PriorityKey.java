package io.journeyloop.gateway.priority;

/** Which priorities a field needs. */
record PriorityKey(String journeyId, int first) {}
