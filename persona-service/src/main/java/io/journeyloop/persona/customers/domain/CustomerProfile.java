package io.journeyloop.persona.customers.domain;

import java.util.List;
import java.util.Map;

/** What is known of a customer, under the integrator's opaque key. */
public record CustomerProfile(String customerKey, Map<String, Object> attributes, List<Consent> consents) {}
