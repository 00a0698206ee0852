package io.journeyloop.opportunity.cycles.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What clients write of a new cycle. */
record CycleRequest(@NotNull UUID journeyId) {}
