package io.journeyloop.journey.journeys.domain;

import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.MapCommand;
import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.util.UUID;

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

    /** Whether what it points at has to be there; what a journey pointed at before need not. */
    default boolean makesLinks() {
        return true;
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
            Transitions.check(content, state, status);
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

    /** Puts the journey with all below it at another place of the framework. */
    record Move(Placement placement) implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            return content.with(placement);
        }

        @Override
        public String summary() {
            return "Moved in the framework";
        }
    }

    /** Makes the journey say again what it said at a revision; its place and standing stay. */
    record Restore(long number, JourneyContent then) implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            return content.with(then.profile()).with(then.map());
        }

        @Override
        public String summary() {
            return "Restored from revision " + number;
        }

        @Override
        public boolean editsContent() {
            return true;
        }

        @Override
        public boolean makesLinks() {
            return false;
        }
    }

    /** Takes over the map of a TO_BE that has come true. */
    record Promote(JourneyMap map, String toBeKey) implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            return content.with(map);
        }

        @Override
        public String summary() {
            return "Promoted from " + toBeKey;
        }

        @Override
        public boolean editsContent() {
            return true;
        }

        @Override
        public boolean makesLinks() {
            return false;
        }
    }

    /** Makes the journey say what a document says. */
    record Adopt(JourneyContent wanted) implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            var standing = content.standing();
            var to = wanted.standing();
            boolean publishes = to.status() == JourneyStatus.LIVE;
            Transitions.check(content, to.state(), publishes ? standing.status() : to.status());
            return new JourneyContent(
                    wanted.profile(), wanted.placement(), standing.with(to.state(), to.status()), wanted.map());
        }

        @Override
        public String summary() {
            return "Imported";
        }

        @Override
        public boolean editsContent() {
            return true;
        }
    }

    /** Is about another persona from now on, into which one of its own was merged; a lock is about people's edits. */
    record FollowPersona(UUID persona, UUID mergedInto) implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            return content.with(content.profile().following(persona, mergedInto));
        }

        @Override
        public String summary() {
            return "A persona was merged into another";
        }

        @Override
        public boolean makesLinks() {
            return false;
        }
    }

    /** Is different for customers from now on: a solution about it was shipped. What it says is for people to adapt. */
    record Reflect() implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            return content;
        }

        @Override
        public String summary() {
            return "A solution was shipped";
        }

        @Override
        public boolean makesLinks() {
            return false;
        }
    }

    /** Declares the journey to be the one that is worked by. */
    record Publish() implements JourneyCommand {
        @Override
        public JourneyContent applyTo(JourneyContent content, Instant now) {
            Transitions.checkPublishing(content.standing());
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
