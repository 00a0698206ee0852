package io.journeyloop.gateway.solution;

import java.util.List;

/** What opportunity-service answers news of a delivery with. */
record HeardSolutions(List<HeardSolution> items) {}
