package io.journeyloop.gateway.peers;

import static io.journeyloop.gateway.peers.PeerData.id;

import java.util.List;
import java.util.Map;

/** What the played services answer about things that others refer to: made up from what they are asked. */
final class ReferenceData {
    private ReferenceData() {}

    static Map<String, Object> metric(String id) {
        Map<String, Object> metric = PeerData.common(id);
        metric.putAll(Map.of("name", "Drafts kept", "type", "CES", "method", "MEAN", "direction", "HIGHER"));
        return metric;
    }

    static Map<String, Object> guardrail(String id) {
        Map<String, Object> guardrail = PeerData.common(id);
        guardrail.putAll(Map.of("statement", "We will not sell data", "reason", "Trust is worth more"));
        return guardrail;
    }

    static Map<String, Object> segment(String id) {
        Map<String, Object> segment = PeerData.common(id);
        segment.putAll(Map.of("name", "Gold", "kind", "MANUAL", "size", 2));
        return segment;
    }

    /** With a persona and a segment. */
    static Map<String, Object> customer(String customerKey) {
        Map<String, Object> customer = PeerData.common(id("customer " + customerKey));
        customer.put("customerKey", customerKey);
        customer.put(
                "personas",
                List.of(Map.of("personaId", id("persona"), "method", "RULE", "at", "2026-03-01T10:00:00Z")));
        customer.put("segments", List.of(Map.of("id", id("gold"), "key", "gold", "name", "Gold")));
        return customer;
    }

    static Map<String, Object> transition(String fromStepId, String toStepId) {
        return Map.of(
                "id", id("after " + fromStepId), "fromStepId", fromStepId, "toStepId", toStepId, "kind", "NORMAL");
    }
}
