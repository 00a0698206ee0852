package io.journeyloop.persona.personas.api;

import io.journeyloop.kit.Slugs;
import io.journeyloop.persona.personas.domain.Demographics;
import io.journeyloop.persona.personas.domain.Link;
import io.journeyloop.persona.personas.domain.Need;
import io.journeyloop.persona.personas.domain.Needs;
import io.journeyloop.persona.personas.domain.Persona;
import io.journeyloop.persona.personas.domain.PersonaProfile;
import io.journeyloop.persona.personas.domain.PersonaStatus;
import io.journeyloop.persona.personas.domain.PersonaType;
import io.journeyloop.persona.personas.domain.Trait;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients write of a persona, when they create it and when they patch it. */
@Schema(description = "A kind of customer that journeys are designed for")
record PersonaRequest(
        @Schema(description = "Only when creating: the template whose fields stand where the request has none")
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String templateKey,

        @Schema(description = "Stable name for integrators, unique in the tenant; made from the name when absent")
        @Pattern(regexp = Slugs.PATTERN, message = Slugs.MESSAGE)
        @Size(max = Slugs.MAX_LENGTH)
        @Nullable
        String key,

        @Schema(description = "Required, unless a template has one") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "What it rests on", defaultValue = "PROTO") @Nullable
        PersonaType type,

        @Schema(description = "ACTIVE needs at least one need or goal", defaultValue = "DRAFT") @Nullable
        PersonaStatus status,

        @Size(max = 5000) @Nullable String summary,
        @Size(max = 2000) @Nullable String imageUrl,
        @Size(max = 1000) @Nullable String quote,
        @Valid @Nullable DemographicsRequest demographics,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> goals,
        @Size(max = Needs.MOST) @Nullable List<@NotNull @Valid NeedRequest> needs,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> jobs,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> pains,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> gains,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 500) String> behaviours,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 80) String> preferredChannels,
        @Size(max = 20) @Nullable List<@NotNull @Valid TraitRequest> traits,

        @Schema(description = "The owner's id at the identity provider") @Size(max = 200) @Nullable
        String ownerId,

        @Schema(description = "The team's id at the identity provider") @Size(max = 200) @Nullable
        String teamId,

        @Schema(examples = "#2a9d8f")
        @Pattern(regexp = "#[0-9a-fA-F]{6}", message = "must be a colour like #2a9d8f")
        @Nullable
        String colour,

        @Size(max = 50) @Nullable List<@NotNull @Valid LinkRequest> links,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 80) String> tags,
        @Size(max = 50) @Nullable Map<@Size(max = 80) String, Object> customFields) {

    record DemographicsRequest(
            @Size(max = 80) @Nullable String ageRange,
            @Size(max = 200) @Nullable String location,
            @Size(max = 200) @Nullable String occupation,

            @Schema(description = "BCP 47 language tag", examples = "en-GB")
            @Pattern(regexp = "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*", message = "must be a BCP 47 language tag")
            @Size(max = 35)
            @Nullable
            String language) {}

    record NeedRequest(
            @Schema(
                    description = "Touchpoints refer to it. When absent, the need of this text keeps its id; a new one"
                            + " gets one")
            @Nullable
            UUID id,

            @NotBlank @Size(max = 500) String text) {}

    record TraitRequest(
            @NotBlank @Size(max = 80) String name,
            @Min(1) @Max(5) int score) {}

    record LinkRequest(
            @Size(max = 200) @Nullable String title,
            @NotBlank @Size(max = 2000) String url) {}

    PersonaStatus statusOrDraft() {
        return status == null ? PersonaStatus.DRAFT : status;
    }

    /**
     * The profile that is wanted.
     *
     * @param known the needs that the persona has, whose ids stay
     */
    PersonaProfile toProfile(List<Need> known) {
        return new PersonaProfile(
                name,
                type == null ? PersonaType.PROTO : type,
                summary,
                imageUrl,
                quote,
                demographics == null
                        ? null
                        : new Demographics(
                                demographics.ageRange,
                                demographics.location,
                                demographics.occupation,
                                demographics.language),
                orEmpty(goals),
                Needs.settle(
                        orEmpty(needs).stream()
                                .map(need -> new Needs.Wanted(need.id, need.text))
                                .toList(),
                        known),
                orEmpty(jobs),
                orEmpty(pains),
                orEmpty(gains),
                orEmpty(behaviours),
                orEmpty(preferredChannels),
                orEmpty(traits).stream()
                        .map(trait -> new Trait(trait.name, trait.score))
                        .toList(),
                ownerId,
                teamId,
                colour,
                orEmpty(links).stream()
                        .map(link -> new Link(link.title, link.url))
                        .toList(),
                orEmpty(tags),
                customFields == null ? Map.of() : customFields);
    }

    /** The writable part of a persona, as the ground that a patch is laid on. */
    static PersonaRequest of(Persona persona) {
        PersonaProfile profile = persona.profile();
        Demographics known = profile.demographics();
        return new PersonaRequest(
                null,
                persona.key(),
                profile.name(),
                profile.type(),
                persona.status(),
                profile.summary(),
                profile.imageUrl(),
                profile.quote(),
                known == null
                        ? null
                        : new DemographicsRequest(
                                known.ageRange(), known.location(), known.occupation(), known.language()),
                profile.goals(),
                profile.needs().stream()
                        .map(need -> new NeedRequest(need.id(), need.text()))
                        .toList(),
                profile.jobs(),
                profile.pains(),
                profile.gains(),
                profile.behaviours(),
                profile.preferredChannels(),
                profile.traits().stream()
                        .map(trait -> new TraitRequest(trait.name(), trait.score()))
                        .toList(),
                profile.ownerId(),
                profile.teamId(),
                profile.colour(),
                profile.links().stream()
                        .map(link -> new LinkRequest(link.title(), link.url()))
                        .toList(),
                profile.tags(),
                profile.customFields());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
