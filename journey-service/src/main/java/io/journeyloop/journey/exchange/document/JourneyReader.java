package io.journeyloop.journey.exchange.document;

import io.journeyloop.journey.exchange.document.JourneyDocument.RaciDocument;
import io.journeyloop.journey.journeys.domain.Course;
import io.journeyloop.journey.journeys.domain.JourneyContent;
import io.journeyloop.journey.journeys.domain.JourneyKind;
import io.journeyloop.journey.journeys.domain.JourneyLevel;
import io.journeyloop.journey.journeys.domain.JourneyProfile;
import io.journeyloop.journey.journeys.domain.JourneyState;
import io.journeyloop.journey.journeys.domain.JourneyStatus;
import io.journeyloop.journey.journeys.domain.MapType;
import io.journeyloop.journey.journeys.domain.Ownership;
import io.journeyloop.journey.journeys.domain.Placement;
import io.journeyloop.journey.journeys.domain.Raci;
import io.journeyloop.journey.journeys.domain.Standing;
import io.journeyloop.journey.map.domain.JourneyMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads journeys from documents. */
public final class JourneyReader {
    private final LinkIds links;
    private final Findings findings;
    private final Supplier<UUID> ids;

    /** @param ids identifiers for what is new */
    public JourneyReader(LinkIds links, Findings findings, Supplier<UUID> ids) {
        this.links = links;
        this.findings = findings;
        this.ids = ids;
    }

    /**
     * The content that a document describes.
     *
     * @param path where it is in what was sent, for what is wrong with it
     * @param present the journey that has this key already; parts of its map keep their ids where they keep their keys
     */
    public JourneyContent read(JourneyDocument document, String path, @Nullable JourneyContent present) {
        var map = present == null ? JourneyMap.EMPTY : present.map();
        return new JourneyContent(
                profile(document, path),
                placement(document, path, present),
                standing(document, path),
                new MapReader(links, findings, ids, map).read(document, path));
    }

    private JourneyProfile profile(JourneyDocument document, String path) {
        return new JourneyProfile(
                document.title(),
                document.description(),
                document.customerGoal(),
                Objects.requireNonNullElse(document.kind(), JourneyKind.CUSTOMER),
                Objects.requireNonNullElse(document.level(), JourneyLevel.MACRO),
                Objects.requireNonNullElse(document.mapType(), MapType.JOURNEY_MAP),
                Boolean.TRUE.equals(document.isKeyJourney()),
                personas(document, path),
                new Ownership(document.ownerId(), document.teamId(), raci(document.roles())),
                new Course(
                        document.lifecycleStage(),
                        document.startEvent(),
                        orEmpty(document.endEvents()),
                        document.maxDuration()),
                orEmpty(document.tags()),
                document.customFields() == null ? Map.of() : document.customFields());
    }

    private List<UUID> personas(JourneyDocument document, String path) {
        var found = new ArrayList<UUID>();
        var keys = orEmpty(document.personaKeys());
        for (int i = 0; i < keys.size(); i++) {
            var id = links.personas().get(keys.get(i));
            if (id == null) {
                findings.unusable(path + ".personaKeys[" + i + "]", "no such persona is known (yet)");
            } else {
                found.add(id);
            }
        }
        return found;
    }

    private Placement placement(JourneyDocument document, String path, @Nullable JourneyContent present) {
        var now = present == null ? new Placement(null, 1) : present.placement();
        var parent = journey(document.parentKey(), path + ".parentKey");
        return parent == null || parent.equals(now.parentId()) ? now : Placement.last(parent);
    }

    private Standing standing(JourneyDocument document, String path) {
        var state = Objects.requireNonNullElse(document.state(), JourneyState.CURRENT);
        var status = Objects.requireNonNullElse(document.status(), JourneyStatus.DRAFT);
        var base = journey(document.basedOnKey(), path + ".basedOnKey");
        if (status == JourneyStatus.ARCHIVED) {
            findings.mistake(path + ".status", "an archived journey is not imported");
        }
        if ((state == JourneyState.TO_BE) != (document.basedOnKey() != null)) {
            findings.mistake(path + ".basedOnKey", "a TO_BE, and only a TO_BE, names the CURRENT journey behind it");
        }
        return new Standing(state, base, status, null, null, null, null, null);
    }

    private @Nullable UUID journey(@Nullable String key, String path) {
        var id = key == null ? null : links.journeys().get(key);
        if (key != null && id == null) {
            findings.unusable(path, "there is no such journey, neither here nor in the document");
        }
        return id;
    }

    private static Raci raci(@Nullable RaciDocument roles) {
        return roles == null
                ? Raci.NONE
                : new Raci(
                        orEmpty(roles.responsible()),
                        roles.accountable(),
                        orEmpty(roles.consulted()),
                        orEmpty(roles.informed()));
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
