package io.journeyloop.journey.journeys.domain;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How a journey shall be, derived from how it is. */
public final class ToBe {
    private ToBe() {}

    /**
     * The content of a new TO_BE: the same map under new ids and the same keys, so that the two can be compared.
     *
     * @param title of the twin, or nothing to keep the base's
     * @throws ProblemException 422 when the base is not CURRENT
     */
    public static JourneyContent of(Journey base, @Nullable String title, Placement placement, Supplier<UUID> ids) {
        requireCurrent(base);
        var content = base.content();
        return new JourneyContent(
                title == null ? content.profile() : content.profile().titled(title),
                placement,
                Standing.of(JourneyState.TO_BE, base.id(), JourneyStatus.DRAFT),
                content.map().copy(ids));
    }

    /** @throws ProblemException 422 when the base is not a CURRENT journey in use */
    public static void requireCurrent(Journey base) {
        var standing = base.content().standing();
        if (standing.state() != JourneyState.CURRENT || standing.archivedAt() != null) {
            throw unusableBase();
        }
    }

    /**
     * The CURRENT journey behind a TO_BE.
     *
     * @throws ProblemException 422 when the journey is no TO_BE
     */
    public static UUID baseOf(Journey toBe) {
        var basedOnId = toBe.content().standing().basedOnId();
        if (basedOnId == null) {
            throw ProblemException.refused("not_to_be", "Only a TO_BE is based on another journey.", List.of());
        }
        return basedOnId;
    }

    /** @throws ProblemException 409 when it is archived, so that what was promoted once is not promoted again */
    public static void requireInUse(Journey toBe) {
        if (toBe.content().standing().archivedAt() != null) {
            throw ProblemException.conflict("archived", "The TO_BE is archived: it can be read, not promoted.");
        }
    }

    /** What is said about a base that is not CURRENT, or not there at all. */
    public static ProblemException unusableBase() {
        return ProblemException.refused(
                "not_current",
                "A TO_BE needs a CURRENT journey as its base.",
                List.of(new Violation("basedOnId", "must be a CURRENT journey that is not archived")));
    }
}
