package io.journeyloop.persona.customers.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer's persona. What a person or model said goes before what a segment's rule says.
 *
 * @param confidence 0 to 1
 */
public record PersonaAssignment(UUID personaId, AssignmentMethod method, BigDecimal confidence, Instant at) {}
