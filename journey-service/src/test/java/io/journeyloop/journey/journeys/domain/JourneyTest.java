package io.journeyloop.journey.journeys.domain;

import static io.journeyloop.journey.map.domain.Maps.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.journeyloop.journey.journeys.domain.JourneyCommand.Archive;
import io.journeyloop.journey.journeys.domain.JourneyCommand.EditMap;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Lock;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Publish;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Restore;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Review;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Rewrite;
import io.journeyloop.journey.journeys.domain.JourneyCommand.Unlock;
import io.journeyloop.journey.map.domain.JourneyMap;
import io.journeyloop.journey.map.domain.MapNode;
import io.journeyloop.journey.map.domain.Maps;
import io.journeyloop.journey.map.domain.PhaseCommand.RemovePhase;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JourneyTest {
    private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant NOW = THEN.plusSeconds(60);

    @Test
    void everyCommandMakesOneVersion() {
        var journey = publishable().apply(new Review("ann"), NOW).apply(new Publish(), NOW);

        assertThat(journey.version()).isEqualTo(3);
        assertThat(journey.updatedAt()).isEqualTo(NOW);
        assertThat(journey.createdAt()).isEqualTo(THEN);
        assertThat(journey.content().standing().status()).isEqualTo(JourneyStatus.LIVE);
        assertThat(journey.content().standing().lastReviewedAt()).isEqualTo(NOW);
    }

    @Test
    void publishingNamesAllThatIsMissingAtOnce() {
        assertThatThrownBy(() ->
                        journey(profile(List.of(), null), JourneyMap.EMPTY).apply(new Publish(), NOW))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(refusal -> assertThat(refusal.problem().violations())
                        .extracting(Violation::field)
                        .containsExactly("phases", "personaIds", "ownerId"));
    }

    @Test
    void liveJourneyKeepsWhatItNeeds() {
        var live = publishable().apply(new Publish(), NOW);

        assertThatThrownBy(() -> live.apply(new EditMap(new RemovePhase(id(1))), NOW)
                        .apply(new EditMap(new RemovePhase(id(2))), NOW))
                .hasMessageContaining("needs a phase with a step");
        assertThatThrownBy(() -> live.apply(new Publish(), NOW)).hasMessageContaining("LIVE already");
    }

    @Test
    void lockedJourneyRefusesContentAndNothingElse() {
        var locked = publishable().apply(new Lock("bob"), NOW);

        assertThatThrownBy(() -> locked.apply(new EditMap(new RemovePhase(id(1))), NOW))
                .hasMessageContaining("locked");
        assertThatThrownBy(() -> locked.apply(rewrite(locked, JourneyState.CURRENT, JourneyStatus.DRAFT), NOW))
                .hasMessageContaining("locked");
        assertThat(locked.apply(new Review("ann"), NOW)
                        .apply(new Publish(), NOW)
                        .version())
                .isEqualTo(4);
        assertThat(locked.apply(new Unlock("ann", false), NOW)
                        .apply(new EditMap(new RemovePhase(id(1))), NOW)
                        .version())
                .isEqualTo(4);
    }

    @Test
    void archivedJourneyChangesNoMore() {
        var archived = publishable().apply(new Archive(), NOW);

        assertThat(archived.content().standing().archivedAt()).isEqualTo(NOW);
        assertThat(archived.content().standing().status()).isEqualTo(JourneyStatus.ARCHIVED);
        List.of(new Archive(), new Publish(), new Unlock("ann", false), new EditMap(new RemovePhase(id(1))))
                .forEach(command ->
                        assertThatThrownBy(() -> archived.apply(command, NOW)).hasMessageContaining("archived"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIVE", "ARCHIVED"})
    void statusOfItsOwnRoadCannotBeSet(JourneyStatus status) {
        var journey = publishable();

        assertThatThrownBy(() -> journey.apply(rewrite(journey, JourneyState.CURRENT, status), NOW))
                .hasMessageContaining("cannot change that way");
        assertThatThrownBy(() -> Standing.of(JourneyState.CURRENT, null, status))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nothingFollowsArchivedAndAMapIsNotForgotten() {
        var journey = publishable();

        assertThat(JourneyStatus.ARCHIVED.next()).isEmpty();
        assertThatThrownBy(() -> journey.apply(rewrite(journey, JourneyState.CURRENT, JourneyStatus.UNMAPPED), NOW))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(refusal -> assertThat(refusal.problem().violations())
                        .extracting(Violation::field)
                        .containsExactly("status"));
    }

    @Test
    void restoredJourneySaysWhatItSaidAndStaysWhereItIs() {
        var journey = publishable();
        var live = journey.apply(new EditMap(new RemovePhase(id(2))), NOW).apply(new Publish(), NOW);

        var restored = live.apply(new Restore(1, journey.content()), NOW);

        assertThat(restored.version()).isEqualTo(4);
        assertThat(restored.content().map()).isEqualTo(journey.content().map());
        assertThat(restored.content().standing().status()).isEqualTo(JourneyStatus.LIVE);
        assertThatThrownBy(() -> live.apply(new Lock("ann"), NOW).apply(new Restore(1, journey.content()), NOW))
                .hasMessageContaining("locked");
    }

    @Test
    void lockIsOpenedByThoseWhoMay() {
        var locked = publishable().apply(new Lock("bob"), NOW);

        assertThatThrownBy(() -> locked.apply(new Unlock("eve", false), NOW)).hasMessageContaining("administrator");
        List.of(new Unlock("ann", false), new Unlock("bob", false), new Unlock("eve", true))
                .forEach(unlock -> assertThat(
                                locked.apply(unlock, NOW).content().standing().lockedAt())
                        .isNull());
    }

    @Test
    void toBeIsMadeByDerivingOnly() {
        var journey = publishable();

        assertThatThrownBy(() -> journey.apply(rewrite(journey, JourneyState.TO_BE, JourneyStatus.DRAFT), NOW))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Standing.of(JourneyState.TO_BE, null, JourneyStatus.DRAFT))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Standing.of(JourneyState.CURRENT, id(5), JourneyStatus.DRAFT))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void toBeIsATwinWithPartsOfItsOwn() {
        var base = publishable();

        var twin = ToBe.of(base, "As it shall be", new Placement(null, 2), UUID::randomUUID);

        assertThat(twin.standing()).isEqualTo(Standing.of(JourneyState.TO_BE, base.id(), JourneyStatus.DRAFT));
        assertThat(twin.profile().title()).isEqualTo("As it shall be");
        assertThat(twin.profile().personaIds())
                .isEqualTo(base.content().profile().personaIds());
        assertThat(twin.map().nodes())
                .extracting(MapNode::key)
                .isEqualTo(
                        base.content().map().nodes().stream().map(MapNode::key).toList());
        assertThat(twin.map().nodes())
                .extracting(MapNode::id)
                .doesNotContainAnyElementsOf(
                        base.content().map().nodes().stream().map(MapNode::id).toList());
    }

    @Test
    void onlyACurrentJourneyIsABase() {
        var research = publishable();
        var changed = research.apply(rewrite(research, JourneyState.RESEARCH, JourneyStatus.RESEARCHING), NOW);

        assertThatThrownBy(() -> ToBe.of(changed, null, new Placement(null, 1), UUID::randomUUID))
                .hasMessageContaining("needs a CURRENT journey");
        assertThatThrownBy(() -> ToBe.requireCurrent(research.apply(new Archive(), NOW)))
                .isInstanceOf(ProblemException.class);
    }

    private static Rewrite rewrite(Journey journey, JourneyState state, JourneyStatus status) {
        return new Rewrite(journey.content().profile(), journey.content().placement(), state, status);
    }

    private static Journey publishable() {
        return journey(profile(List.of(id(7)), "ann"), Maps.small());
    }

    private static Journey journey(JourneyProfile profile, JourneyMap map) {
        var standing = Standing.of(JourneyState.CURRENT, null, JourneyStatus.DRAFT);
        var content = new JourneyContent(profile, new Placement(null, 1), standing, map);
        return Journey.first(id(100), "mortgage", content, "ann", THEN);
    }

    private static JourneyProfile profile(List<UUID> personaIds, @Nullable String ownerId) {
        return new JourneyProfile(
                "I apply for a mortgage",
                null,
                null,
                JourneyKind.CUSTOMER,
                JourneyLevel.MACRO,
                MapType.JOURNEY_MAP,
                true,
                personaIds,
                new Ownership(ownerId, null, Raci.NONE),
                new Course(null, null, List.of(), null),
                List.of(),
                Map.of());
    }
}
