package io.journeyloop.persona.personas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void activePersonaNeedsANeedOrAGoal() {
        assertThatThrownBy(() -> draft().activated(NOW))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at least one need or goal");
        assertThat(draft().changed(wants("Know where I stand"), PersonaStatus.ACTIVE, NOW)
                        .status())
                .isEqualTo(PersonaStatus.ACTIVE);
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThat(profile(" ", List.of(), List.of()).missingForUse())
                .extracting("field")
                .containsExactly("name", "needs");
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, DRAFT, false", "DRAFT, ACTIVE, true", "DRAFT, ARCHIVED, true",
        "ACTIVE, DRAFT, false", "ACTIVE, ACTIVE, false", "ACTIVE, ARCHIVED, true",
        "ARCHIVED, DRAFT, false", "ARCHIVED, ACTIVE, false", "ARCHIVED, ARCHIVED, false"
    })
    void lifeGoesForwardOnly(PersonaStatus from, PersonaStatus to, boolean legal) {
        assertThat(from.successors().contains(to)).isEqualTo(legal);
    }

    @Test
    void activePersonaCantBecomeADraftAgain() {
        Persona active = draft().changed(wants("Save"), PersonaStatus.ACTIVE, NOW);

        assertThatThrownBy(() -> active.changed(wants("Save"), PersonaStatus.DRAFT, NOW))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("from ACTIVE to DRAFT");
        assertThat(active.changed(wants("Save more"), PersonaStatus.ACTIVE, NOW).status())
                .isEqualTo(PersonaStatus.ACTIVE);
    }

    @Test
    void archivedPersonaChangesNoMore() {
        Persona archived = draft().archived(NOW);

        assertThat(archived.archivedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> archived.changed(wants("Save"), PersonaStatus.DRAFT, NOW))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> archived.archived(NOW)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> archived.activated(NOW)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> draft().mergedInto(draft(), NOW).takingOver(draft(), NOW))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void statusCantBeSetToArchivedByAChange() {
        assertThatThrownBy(() -> draft().changed(wants("Save"), PersonaStatus.ARCHIVED, NOW))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("DELETE");
    }

    @Test
    void survivorOfAMergeKeepsEveryNeedThatTouchpointsPointTo() {
        Persona one = needing("See the cost");
        Persona other = needing("See the cost");

        List<Need> needs = one.takingOver(other, NOW).profile().needs();

        assertThat(needs)
                .containsExactly(
                        one.profile().needs().getFirst(),
                        other.profile().needs().getFirst());
        assertThat(other.mergedInto(one, NOW).mergedIntoId()).isEqualTo(one.id());
        assertThatThrownBy(() -> one.mergedInto(one, NOW)).hasMessageContaining("another persona");
    }

    @Test
    void mergeThatWouldExceedTheLimitOfNeedsIsRefused() {
        String[] many = IntStream.range(0, 26).mapToObj(i -> "Need " + i).toArray(String[]::new);

        assertThatThrownBy(() -> needing(many).takingOver(needing(many), NOW))
                .hasMessageContaining("52 needs; 50 are the most");
    }

    @Test
    void duplicatesNeedsAreItsOwn() {
        Persona one = needing("See the cost");

        Persona copy = one.duplicated(UUID.randomUUID(), "copy", "Copy", "ann", NOW);

        assertThat(copy.status()).isEqualTo(PersonaStatus.DRAFT);
        assertThat(copy.profile().needs().getFirst().text()).isEqualTo("See the cost");
        assertThat(copy.profile().needs().getFirst().id())
                .isNotEqualTo(one.profile().needs().getFirst().id());
    }

    @Test
    void needOfTheSameTextKeepsItsId() {
        Need known = new Need(UUID.randomUUID(), "See the cost");
        UUID given = UUID.randomUUID();

        List<Need> needs = Needs.settle(
                List.of(
                        new Needs.Wanted(null, "Pause"),
                        new Needs.Wanted(null, "See the cost"),
                        new Needs.Wanted(null, "See the cost"),
                        new Needs.Wanted(given, "Ask")),
                List.of(known));

        assertThat(needs.get(1)).isEqualTo(known);
        assertThat(needs.get(3).id()).isEqualTo(given);
        assertThat(needs).extracting(Need::id).doesNotHaveDuplicates();
        assertThatThrownBy(() -> Needs.settle(
                        List.of(new Needs.Wanted(given, "Ask"), new Needs.Wanted(given, "Tell")), List.of()))
                .hasMessageContaining("needs[1].id");
    }

    private static Persona draft() {
        return needing();
    }

    private static Persona needing(String... texts) {
        List<Need> needs = List.of(texts).stream()
                .map(text -> new Need(UUID.randomUUID(), text))
                .toList();
        return Persona.created(
                UUID.randomUUID(),
                "busy-parent",
                profile("Busy parent", List.of(), needs),
                PersonaStatus.DRAFT,
                "ann",
                NOW);
    }

    private static PersonaProfile wants(String goal) {
        return profile("Busy parent", List.of(goal), List.of());
    }

    private static PersonaProfile profile(String name, List<String> goals, List<Need> needs) {
        return new PersonaProfile(
                name,
                PersonaType.PROTO,
                null,
                null,
                null,
                null,
                goals,
                needs,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                Map.of());
    }
}
