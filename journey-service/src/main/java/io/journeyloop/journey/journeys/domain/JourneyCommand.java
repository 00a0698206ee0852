package io.journeyloop.journey.journeys.domain;

import io.journeyloop.journey.map.domain.MapCommand;
import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;

/** One meant change of a journey; each becomes one revision. */
public sealed interface JourneyCommand {

    /** The content after the change; the given one stays as it is. */
    JourneyContent applyTo(JourneyContent content, Instant now);

    /** What was done, in a few words for the list of revisions. */
    String summary();

    /** What the other services are told. */
    default JourneyFact fact() {
        return JourneyFact.CHANGED;
    }

    /** Whether a locked journey refuses it. */
    default boolean editsContent() {
        return false;
    }

    /** Changes the map. */
    record EditMap(MapCommand command) implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            return content.with(command.applyTo(content.map()));
        }

        @Override
        public String summary() {
            return command.summary();
        }

        @Override
        public boolean editsContent() {
            return true;
        }
    }

    /** Rewrites all that is said about the journey as a whole. */
    record Rewrite(JourneyProfile profile, Placement placement, JourneyState state, JourneyStatus status)
            implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            var standing = content.standing();
            Transitions.check(standing, state, status);
            return new JourneyContent(profile, placement, standing.with(state, status), content.map());
        }

        @Override
        public String summary() {
            return "Journey changed";
        }

        @Override
        public boolean editsContent() {
            return true;
        }
    }

    /** Declares the journey to be the one that is worked by. */
    record Publish() implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            if (content.standing().status() == JourneyStatus.LIVE) {
                throw ProblemException.conflict("already_live", "The journey is LIVE already.");
            }
            return content.with(content.standing().with(JourneyStatus.LIVE));
        }

        @Override
        public String summary() {
            return "Published";
        }

        @Override
        public JourneyFact fact() {
            return JourneyFact.PUBLISHED;
        }
    }

    /** Refuses edits of the content from now on. */
    record Lock(String by) implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            return content.with(content.standing().locked(now, by));
        }

        @Override
        public String summary() {
            return "Locked";
        }
    }

    /**
     * Allows edits of the content again: a right of the owner, of whoever locked it, and of administrators.
     *
     * @param anyway whether the caller may unlock whatever is locked
     */
    record Unlock(String by, boolean anyway) implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            if (!anyway && !isTheirs(content)) {
                throw ProblemException.forbidden(
                        "not_owner", "The owner, whoever locked the journey, or an administrator unlocks it.");
            }
            return content.with(content.standing().unlocked());
        }

        private boolean isTheirs(JourneyContent content) {
            var standing = content.standing();
            return standing.lockedAt() == null
                    || by.equals(standing.lockedBy())
                    || by.equals(content.profile().ownership().ownerId());
        }

        @Override
        public String summary() {
            return "Unlocked";
        }
    }

    /** Records that somebody went through the journey and found it true. */
    record Review(String by) implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            return content.with(content.standing().reviewed(now, by));
        }

        @Override
        public String summary() {
            return "Reviewed";
        }
    }

    /** Takes the journey out of use; it stays readable. */
    record Archive() implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            return content.with(content.standing().archived(now));
        }

        @Override
        public String summary() {
            return "Archived";
        }

        @Override
        public JourneyFact fact() {
            return JourneyFact.ARCHIVED;
        }
    }
}
