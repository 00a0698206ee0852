package io.journeyloop.journey.exchange.format;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.exchange.document.ExchangeDocument;
import io.journeyloop.journey.exchange.document.JourneyDocument;
import io.journeyloop.journey.exchange.document.PhaseDocument;
import io.journeyloop.journey.journeys.api.Limits;
import io.journeyloop.journey.map.domain.Initiator;
import io.journeyloop.kit.Slugs;
import io.journeyloop.kit.errors.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a planned journey from CJML 2.0, as {@link CjmlWriter} writes it. CJML knows no steps: touchpoints that follow
 * one another in a phase make up a step as long as their receiver's label, which is the step's name, is the same.
 */
public final class CjmlReader {
    private static final Pattern KEY = Pattern.compile(Slugs.PATTERN);

    private final CjmlElement journey;
    private final CjmlChannels channels;

    private CjmlReader(CjmlElement journey, ChannelDirectory directory) {
        this.journey = journey;
        this.channels = new CjmlChannels(directory);
    }

    /** A document that is well-formed, to be read when the tenant's channels are known. */
    public static final class Parsed {
        private final CjmlElement root;

        private Parsed(CjmlElement root) {
            this.root = root;
        }
    }

    /** @throws ProblemException 400 with line and column where the bytes are no harmless XML */
    public static Parsed parse(byte[] document) {
        return new Parsed(XmlReader.read(document));
    }

    /** @throws ProblemException 400 with element, line and column where the document is no planned journey */
    public static ExchangeDocument read(Parsed document, ChannelDirectory directory) {
        var root = document.root;
        if (!root.name().equals("CJML")) {
            throw root.refused("is not expected here, but CJML");
        }
        root.only(Set.of("plannedJourney"), Set.of("version"));
        if (!root.attribute("version").equals("2.0")) {
            throw root.refused("must have the version 2.0");
        }
        return new CjmlReader(root.required("plannedJourney"), directory).read();
    }

    private ExchangeDocument read() {
        journey.only(
                Set.of(
                        "journeyID",
                        "journeyTitle",
                        "journeyPhases",
                        "journeyShortSummary",
                        "journeyLongSummary",
                        "actors",
                        "touchpoints"),
                Set.of());
        var read = document(
                key(journey.required("journeyID")),
                journey.requiredText("journeyTitle", Limits.NAME),
                journey.text("journeyLongSummary", Limits.TEXT),
                journey.text("journeyShortSummary", Limits.GOAL),
                phases());
        return ExchangeDocument.of(channels.made(), List.of(read));
    }

    private static JourneyDocument document(
            String key, String title, @Nullable String description, @Nullable String goal, List<PhaseDocument> phases) {
        return new JourneyDocument(
                key,
                title,
                description,
                goal,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                phases,
                null);
    }

    private List<PhaseDocument> phases() {
        Map<String, CjmlElement> phases = new LinkedHashMap<>();
        Map<String, CjmlSteps> steps = new HashMap<>();
        for (var phase : journey.required("journeyPhases")
                .only(Set.of("journeyPhase"), Set.of())
                .children()) {
            phase.only(Set.of("phaseName", "phaseDescription"), Set.of("phaseID"));
            var key = key(phase, phase.attribute("phaseID"));
            if (phases.put(key, phase) != null) {
                throw phase.refused("has the phaseID of another phase");
            }
            steps.put(key, new CjmlSteps());
        }
        touchpoints(steps);
        var read = new ArrayList<PhaseDocument>();
        phases.forEach((key, phase) -> read.add(new PhaseDocument(
                key,
                phase.requiredText("phaseName", Limits.NAME),
                phase.text("phaseDescription", Limits.GOAL),
                steps.getOrDefault(key, new CjmlSteps()).read())));
        return read;
    }

    private void touchpoints(Map<String, CjmlSteps> phases) {
        var reader = new CjmlTouchpoints(actors(), channels);
        for (var touchpoint : journey.required("touchpoints")
                .only(Set.of("plannedCommunicationPoint", "plannedAction"), Set.of())
                .children()) {
            var home = touchpoint.required("belongsTo").only(Set.of(), Set.of("phaseIDref"));
            var steps = phases.get(home.attribute("phaseIDref"));
            if (steps == null) {
                throw home.refused("names no phase of this journey");
            }
            reader.read(touchpoint, steps);
        }
    }

    /** End users are customers; of those who serve them the first is the organisation, the others are partners. */
    private Map<String, Initiator> actors() {
        Map<String, Initiator> actors = new HashMap<>();
        for (var actor : journey.required("actors")
                .only(Set.of("endUser", "serviceProvider"), Set.of())
                .children()) {
            actor.only(Set.of("actorName", "companyName"), Set.of("actorID"));
            var role = actor.name().equals("endUser")
                    ? Initiator.CUSTOMER
                    : actors.containsValue(Initiator.ORGANISATION) ? Initiator.PARTNER : Initiator.ORGANISATION;
            if (actors.put(actor.attribute("actorID"), role) != null) {
                throw actor.refused("has the actorID of another actor");
            }
        }
        return actors;
    }

    private static String key(CjmlElement element) {
        return key(element, element.named(Slugs.MAX_LENGTH));
    }

    static String key(CjmlElement element, String key) {
        if (key.length() > Slugs.MAX_LENGTH || !KEY.matcher(key).matches()) {
            throw element.refused("the key " + Slugs.MESSAGE + ", " + Slugs.MAX_LENGTH + " characters at the most");
        }
        return key;
    }
}
