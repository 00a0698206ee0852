package io.journeyloop.persona.personas.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeyloop.kit.errors.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonaTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void activePersonaNeedsANeedOrAGoal() {
        assertThatThrownBy(() -> draft().changed(profile(List.of()), PersonaStatus.ACTIVE, NOW))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at least one need or goal");
        assertThat(draft().changed(profile(List.of("Know where I stand")), PersonaStatus.ACTIVE, NOW)
                        .status())
                .isEqualTo(PersonaStatus.ACTIVE);
    }

    @Test
    void archivedPersonaChangesNoMore() {
        Persona archived = draft().archived(NOW);

        assertThat(archived.archivedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> archived.changed(profile(List.of()), PersonaStatus.DRAFT, NOW))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> archived.archived(NOW)).isInstanceOf(ProblemException.class);
    }

    @Test
    void statusCantBeSetToArchivedByAChange() {
        assertThatThrownBy(() -> draft().changed(profile(List.of()), PersonaStatus.ARCHIVED, NOW))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("DELETE");
    }

    private static Persona draft() {
        return new Persona(
                UUID.randomUUID(), "busy-parent", PersonaStatus.DRAFT, profile(List.of()), 0, NOW, NOW, "ann", null);
    }

    private static PersonaProfile profile(List<String> goals) {
        return new PersonaProfile(
                "Busy parent",
                PersonaType.PROTO,
                null,
                null,
                null,
                null,
                goals,
                List.of(),
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
