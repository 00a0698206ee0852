package io.journeyloop.journey.journeys.domain;

import io.journeyloop.journey.map.domain.Fields;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.MapDiff;
import io.journeyloop.journey.map.domain.MapDiff.Changed;
import io.journeyloop.journey.map.domain.PartKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What makes one version of a journey another: what is said about it as a whole, and its map. */
public record JourneyDiff(List<Changed> profile, MapDiff map) {

    public static JourneyDiff between(Journey from, Journey to) {
        return between(from, to, to.content().map());
    }

    /** @param map the later map, as a version of the earlier one */
    public static JourneyDiff between(Journey from, Journey to, JourneyMap map) {
        var before = fields(from.content());
        var changed = fields(to.content()).entrySet().stream()
                .filter(field -> !Objects.equals(before.get(field.getKey()), field.getValue()))
                .map(field -> new Changed(
                        to.id(),
                        PartKind.JOURNEY,
                        to.key(),
                        to.content().profile().title(),
                        field.getKey(),
                        before.get(field.getKey()),
                        field.getValue()))
                .toList();
        return new JourneyDiff(changed, MapDiff.between(from.content().map(), map));
    }

    /** All that people read of a journey as a whole, by the names that they know. */
    private static Map<String, @Nullable Object> fields(JourneyContent content) {
        var profile = content.profile();
        var fields = new LinkedHashMap<>(Fields.of(profile));
        fields.remove("ownership");
        fields.remove("course");
        fields.putAll(Fields.of(profile.ownership()));
        fields.putAll(Fields.of(profile.course()));
        fields.put("state", content.standing().state());
        fields.put("status", content.standing().status());
        fields.put("parentId", content.placement().parentId());
        return fields;
    }
}
