package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Goes to the service as given, so that absent and null stay apart. */
@Input("PersonaInput")
@Description("What to make of a persona. In an update, absent leaves a field as it is and null clears it.")
public record PersonaInput(
        @Nullable @Description("The template to start from; only for a new one.")
        String templateKey,

        @Nullable @Description("Slug; made from the name when absent. Can't be changed.")
        String key,

        @Nullable @Description("What it is called; a new persona needs one.")
        String name,

        @Nullable @Description("How well it is founded.") PersonaType type,

        @Nullable @Description("DRAFT or ACTIVE; ACTIVE needs a goal or a need.")
        PersonaStatus status,

        @Nullable @Description("Who this is, in a few sentences.")
        String summary,

        @Nullable @Description("Where to find a picture.") String imageUrl,

        @Nullable @Description("What such a customer would say.")
        String quote,

        @Nullable @Description("Age, place, work and language.")
        DemographicsInput demographics,

        @Nullable @Description("What it wants to reach.") List<@NonNull String> goals,
        @Nullable @Description("What it needs on the way.") List<@NonNull NeedInput> needs,
        @Nullable @Description("The jobs it wants done.") List<@NonNull String> jobs,
        @Nullable @Description("What hurts.") List<@NonNull String> pains,
        @Nullable @Description("What delights.") List<@NonNull String> gains,
        @Nullable @Description("What it usually does.") List<@NonNull String> behaviours,

        @Nullable @Description("Keys of the channels it likes best.")
        List<@NonNull String> preferredChannels,

        @Nullable @Description("Traits on a scale of 1 to 5.")
        List<@NonNull TraitInput> traits,

        @Nullable @Description("Who owns it.") String ownerId,
        @Nullable @Description("The team that owns it.") String teamId,

        @Nullable @Description("Its colour in pictures, as #rrggbb.")
        String colour,

        @Nullable @Description("Where to read more.") List<@NonNull LinkInput> links,
        @Nullable @Description("Free labels.") List<@NonNull String> tags,
        @Nullable @Description("The tenant's own fields.") JsonObject customFields) {}
