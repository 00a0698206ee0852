package io.journeyloop.insight.metrics.application;

import io.journeyloop.insight.metrics.domain.Window;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a figure is made of.
 *
 * @param placeIds journeys, steps or touchpoints, whose answers are added up; none of them inside another
 * @param lens what tells answers apart, or narrows them down
 * @param personaKey whose; null for anybody
 */
public record Slice(
        List<UUID> placeIds,
        Lens lens,
        @Nullable String personaKey,
        @Nullable String channel,
        @Nullable String source,
        Window window) {

    /** Stands for the tenant as a whole. */
    public static final UUID TENANT = new UUID(0, 0);

    public Slice {
        placeIds = List.copyOf(placeIds);
    }

    /** Everything at these places that the filters let through. */
    public static Slice of(
            Collection<UUID> placeIds,
            @Nullable String personaKey,
            @Nullable String channel,
            @Nullable String source,
            Window window) {
        return new Slice(List.copyOf(placeIds), lens(personaKey, channel, source), personaKey, channel, source, window);
    }

    /** The same answers, told apart by what a lens looks at. */
    public Slice by(Lens wanted) {
        boolean narrowed = lens != Lens.ALL && lens != wanted;
        return new Slice(placeIds, narrowed ? Lens.EACH : wanted, personaKey, channel, source, window);
    }

    public Slice in(Window other) {
        return new Slice(placeIds, lens, personaKey, channel, source, other);
    }

    private static Lens lens(@Nullable String personaKey, @Nullable String channel, @Nullable String source) {
        if (Stream.of(personaKey, channel, source).filter(Objects::nonNull).count() > 1) {
            return Lens.EACH;
        }
        if (personaKey != null) {
            return Lens.PERSONA;
        }
        if (channel != null) {
            return Lens.CHANNEL;
        }
        return source == null ? Lens.ALL : Lens.SOURCE;
    }
}
