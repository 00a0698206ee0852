package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Window;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The answers that a figure is made of.
 *
 * @param placeIds journeys, steps or touchpoints, whose answers are added up; none of them inside another
 * @param lens what tells answers apart, or narrows them down
 */
public record Slice(List<UUID> placeIds, Lens lens, Audience audience, Window window) {

    /** Stands for the tenant as a whole. */
    public static final UUID TENANT = new UUID(0, 0);

    public Slice {
        placeIds = List.copyOf(placeIds);
    }

    /** Everything at these places that the filters let through. */
    public static Slice of(Collection<UUID> placeIds, Audience audience, Window window) {
        return new Slice(List.copyOf(placeIds), audience.lens(), audience, window);
    }

    /** The same answers, told apart by what a lens looks at. */
    public Slice by(Lens wanted) {
        boolean narrowed = lens != Lens.ALL && lens != wanted;
        return new Slice(placeIds, narrowed ? Lens.EACH : wanted, audience, window);
    }

    /** Of the same answers those of a segment's members. */
    Slice inSegment(UUID segmentId) {
        return of(placeIds, audience.inSegment(segmentId), window);
    }

    public Slice in(Window other) {
        return new Slice(placeIds, lens, audience, other);
    }
}
