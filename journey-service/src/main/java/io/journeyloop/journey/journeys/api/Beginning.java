package io.journeyloop.journey.journeys.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.exchange.document.Findings;
import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.journey.exchange.document.JourneyReader;
import io.journeyloop.journey.exchange.document.LinkIds;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.templates.application.Templates;
import io.journeyloop.kit.Ids;
import io.journeyloop.kit.tenancy.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new journey begins with: nothing, or a template. */
@ApplicationScoped
class Beginning {
    /** What a request that gives none takes from the template. */
    private static final List<String> TAKEN = List.of(
            "description",
            "customerGoal",
            "kind",
            "level",
            "mapType",
            "lifecycleStage",
            "startEvent",
            "endEvents",
            "maxDuration",
            "tags",
            "customFields");

    private final Templates templates;
    private final ObjectMapper json;

    Beginning(Templates templates, ObjectMapper json) {
        this.templates = templates;
        this.json = json;
    }

    /** A request that is complete, and the map that it begins with. */
    record Begun(JourneyRequest request, @Nullable JourneyDocument template) {

        JourneyMap map(ChannelDirectory channels) {
            if (template == null) {
                return JourneyMap.EMPTY;
            }
            var findings = new Findings();
            var reader = new JourneyReader(new LinkIds(Map.of(), Map.of(), channels), findings, Ids::next);
            var content = reader.read(template, "template", null);
            findings.refuse();
            return content.map();
        }
    }

    Uni<Begun> of(Caller caller, JourneyRequest request) {
        return request.templateKey() == null
                ? Uni.createFrom().item(new Begun(request, null))
                : templates
                        .byKey(caller, request.templateKey())
                        .map(template -> new Begun(completed(request, template.journey()), template.journey()));
    }

    private JourneyRequest completed(JourneyRequest request, JourneyDocument template) {
        ObjectNode wanted = json.valueToTree(request);
        ObjectNode offered = json.valueToTree(template);
        TAKEN.stream()
                .filter(field -> !wanted.hasNonNull(field) && offered.hasNonNull(field))
                .forEach(field -> wanted.set(field, offered.get(field)));
        try {
            return json.treeToValue(wanted, JourneyRequest.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A template does not fit a journey", impossible);
        }
    }
}
