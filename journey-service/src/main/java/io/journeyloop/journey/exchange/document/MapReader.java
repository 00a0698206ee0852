package io.journeyloop.journey.exchange.document;

import static io.journeyloop.journey.exchange.document.JourneyReader.orEmpty;

import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.MapNode;
import io.journeyloop.journey.map.domain.NodeKind;
import io.journeyloop.journey.map.domain.Phase;
import io.journeyloop.journey.map.domain.PhaseDetails;
import io.journeyloop.journey.map.domain.Step;
import io.journeyloop.journey.map.domain.Touchpoint;
import io.journeyloop.journey.map.domain.Transition;
import io.journeyloop.journey.map.domain.TransitionDetails;
import io.journeyloop.journey.map.domain.TransitionKind;
import io.journeyloop.kit.Slugs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one map from a document. */
final class MapReader {
    private final Findings findings;
    private final Supplier<UUID> ids;
    private final PartReader parts;
    private final JourneyMap present;
    private final Map<String, MapNode> presentByKey = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, UUID> steps = new HashMap<>();

    MapReader(LinkIds links, Findings findings, Supplier<UUID> ids, JourneyMap present) {
        this.findings = findings;
        this.ids = ids;
        this.parts = new PartReader(links, findings);
        this.present = present;
        present.nodes().forEach(node -> presentByKey.put(node.key(), node));
    }

    JourneyMap read(JourneyDocument document, String path) {
        reserveKeys(document);
        var phases = new ArrayList<Phase>();
        var documents = orEmpty(document.phases());
        for (int p = 0; p < documents.size(); p++) {
            phases.add(phase(documents.get(p), path + ".phases[" + p + "]"));
        }
        return new JourneyMap(phases, transitions(orEmpty(document.transitions()), path));
    }

    private Phase phase(PhaseDocument document, String path) {
        var key = key(document.key(), document.name());
        var read = new ArrayList<Step>();
        var documents = orEmpty(document.steps());
        for (int s = 0; s < documents.size(); s++) {
            read.add(step(documents.get(s), path + ".steps[" + s + "]"));
        }
        return new Phase(
                id(NodeKind.PHASE, key, path), key, new PhaseDetails(document.name(), document.customerGoal()), read);
    }

    private Step step(StepDocument document, String path) {
        var key = key(document.key(), document.name());
        var id = id(NodeKind.STEP, key, path);
        steps.put(key, id);
        var read = new ArrayList<Touchpoint>();
        var documents = orEmpty(document.touchpoints());
        for (int t = 0; t < documents.size(); t++) {
            var own = path + ".touchpoints[" + t + "]";
            var touchpoint = documents.get(t);
            var touchpointKey = key(touchpoint.key(), touchpoint.name());
            read.add(new Touchpoint(
                    id(NodeKind.TOUCHPOINT, touchpointKey, own), touchpointKey, parts.touchpoint(touchpoint, own)));
        }
        return new Step(id, key, parts.step(document, path), read);
    }

    /** Given keys go first, so that none is taken by one that is made of a name. */
    private void reserveKeys(JourneyDocument document) {
        for (var phase : orEmpty(document.phases())) {
            reserve(phase.key());
            for (var step : orEmpty(phase.steps())) {
                reserve(step.key());
                orEmpty(step.touchpoints()).forEach(touchpoint -> reserve(touchpoint.key()));
            }
        }
    }

    private void reserve(@Nullable String key) {
        if (key != null) {
            keys.add(key);
        }
    }

    private String key(@Nullable String given, String name) {
        if (given != null) {
            return given;
        }
        var made = Slugs.unique(name, keys::contains);
        keys.add(made);
        return made;
    }

    private UUID id(NodeKind kind, String key, String path) {
        if (!taken.add(key)) {
            findings.mistake(path + ".key", "another part of this journey has it");
        }
        var node = presentByKey.get(key);
        return node != null && node.kind() == kind ? node.id() : ids.get();
    }

    private List<Transition> transitions(List<TransitionDocument> documents, String path) {
        var read = new ArrayList<Transition>();
        for (int i = 0; i < documents.size(); i++) {
            transition(documents.get(i), path + ".transitions[" + i + "]", read);
        }
        return read;
    }

    private void transition(TransitionDocument document, String path, List<Transition> read) {
        var from = steps.get(document.from());
        var to = document.to() == null ? null : steps.get(document.to());
        if (from == null) {
            findings.mistake(path + ".from", "no step of this journey has this key");
        } else if (document.to() != null && to == null) {
            findings.mistake(path + ".to", "no step of this journey has this key");
        } else if ((document.kind() == TransitionKind.EXIT) != (to == null)) {
            findings.mistake(path + ".to", "must be absent for an EXIT, and given for all others");
        } else if (document.kind() != TransitionKind.LOOP && from.equals(to)) {
            findings.mistake(path + ".to", "only a LOOP leads back to its own step");
        } else {
            add(new TransitionDetails(from, to, document.kind(), document.condition()), path, read);
        }
    }

    private void add(TransitionDetails details, String path, List<Transition> read) {
        if (read.stream().anyMatch(other -> other.details().equals(details))) {
            findings.mistake(path, "is there twice");
            return;
        }
        var id = present.transitions().stream()
                .filter(transition -> transition.details().equals(details))
                .map(Transition::id)
                .findFirst()
                .orElseGet(ids);
        read.add(new Transition(id, details));
    }
}
