package io.journeyloop.journey.exchange.application;

import io.journeyloop.journey.exchange.document.ExchangeDocument;
import io.journeyloop.journey.exchange.document.Findings;
import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.journey.exchange.document.JourneyReader;
import io.journeyloop.journey.exchange.document.LinkIds;
import io.journeyloop.journey.journeys.domain.Journey;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import io.journeyloop.journey.map.domain.MapLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an import will do: each journey of the document with its identity and its new content. */
final class ImportPlan {
    private final Map<String, Planned> planned;

    /** One journey to write. */
    record Planned(
            JourneyDocument document, UUID id, @Nullable Journey present, JourneyContent content) {

        ImportAction action() {
            if (present == null) {
                return ImportAction.CREATED;
            }
            return says(present.content()) ? ImportAction.UNCHANGED : ImportAction.REVISED;
        }

        private boolean says(JourneyContent now) {
            return now.profile().equals(content.profile())
                    && now.placement().equals(content.placement())
                    && now.standing().state() == content.standing().state()
                    && now.standing().status() == content.standing().status()
                    && now.map().equals(content.map());
        }
    }

    private ImportPlan(Map<String, Planned> planned) {
        this.planned = planned;
    }

    /**
     * Reads the whole document before anything is written.
     *
     * @param present the journeys that have keys of the document already
     * @param known ids of the journeys, personas and channels that the document names
     */
    static ImportPlan of(ExchangeDocument document, List<Journey> present, LinkIds known, Supplier<UUID> ids) {
        var findings = new Findings();
        var presentByKey = new HashMap<String, Journey>();
        present.forEach(journey -> presentByKey.put(journey.key(), journey));
        var identities = identities(document, presentByKey, findings, ids);
        var all = new HashMap<>(known.journeys());
        all.putAll(identities);
        var reader = new JourneyReader(new LinkIds(all, known.personas(), known.channels()), findings, ids);
        var planned = new LinkedHashMap<String, Planned>();
        for (int i = 0; i < document.journeys().size(); i++) {
            var journey = document.journeys().get(i);
            var before = presentByKey.get(journey.key());
            var content = reader.read(journey, "journeys[" + i + "]", before == null ? null : before.content());
            planned.put(
                    journey.key(),
                    new Planned(journey, identities.getOrDefault(journey.key(), ids.get()), before, content));
        }
        findings.refuse();
        planned.values().forEach(one -> MapLimits.check(one.content().map()));
        return new ImportPlan(planned);
    }

    /** In the order of the document. */
    List<Planned> all() {
        return List.copyOf(planned.values());
    }

    /** Journeys after those that they lie below or are based on; a ring is broken somewhere, and refused by its writing. */
    List<Planned> inOrderOfNeed() {
        var ordered = new LinkedHashMap<String, Planned>();
        planned.keySet().forEach(key -> append(key, ordered, new ArrayList<>()));
        return List.copyOf(ordered.values());
    }

    private void append(@Nullable String key, Map<String, Planned> ordered, List<String> path) {
        var one = key == null ? null : planned.get(key);
        if (one == null || ordered.containsKey(key) || path.contains(key)) {
            return;
        }
        path.add(key);
        append(one.document().parentKey(), ordered, path);
        append(one.document().basedOnKey(), ordered, path);
        ordered.putIfAbsent(key, one);
    }

    private static Map<String, UUID> identities(
            ExchangeDocument document, Map<String, Journey> present, Findings findings, Supplier<UUID> ids) {
        var identities = new HashMap<String, UUID>();
        for (int i = 0; i < document.journeys().size(); i++) {
            var key = document.journeys().get(i).key();
            var before = present.get(key);
            if (identities.put(key, before == null ? ids.get() : before.id()) != null) {
                findings.mistake("journeys[" + i + "].key", "another journey of this document has it");
            }
        }
        return identities;
    }

    /** The keys of journeys that documents point at. */
    static Stream<String> namedJourneys(JourneyDocument document) {
        var nested = Stream.ofNullable(document.phases())
                .flatMap(List::stream)
                .flatMap(phase -> Stream.ofNullable(phase.steps()).flatMap(List::stream))
                .flatMap(step -> Stream.ofNullable(step.nestedJourneyKey()));
        var own = Stream.of(document.parentKey(), document.basedOnKey()).flatMap(Stream::ofNullable);
        return Stream.concat(own, nested);
    }
}
