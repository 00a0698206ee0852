package io.journeyloop.gateway.persona;

import io.journeyloop.gateway.relay.Node;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A kind of customer, with goals, needs and pains.")
public record Persona(
        @Id @Description("UUID.") String id,

        @Description("Slug, unique in the tenant and stable.")
        String key,

        @Description("What it is called.") String name,
        @Description("How well it is founded.") PersonaType type,
        @Description("Whether it is in use.") PersonaStatus status,

        @Nullable @Description("Who this is, in a few sentences.")
        String summary,

        @Nullable @Description("Where to find a picture.") String imageUrl,

        @Nullable @Description("What such a customer would say.")
        String quote,

        @Nullable @Description("Age, place, work and language.")
        Demographics demographics,

        @Description("What it wants to reach.") List<@NonNull String> goals,
        @Description("What it needs on the way.") List<@NonNull Need> needs,
        @Description("The jobs it wants done.") List<@NonNull String> jobs,
        @Description("What hurts.") List<@NonNull String> pains,
        @Description("What delights.") List<@NonNull String> gains,
        @Description("What it usually does.") List<@NonNull String> behaviours,
        @Description("Keys of the channels it likes best.") List<@NonNull String> preferredChannels,
        @Description("Traits on a scale of 1 to 5.") List<@NonNull Trait> traits,
        @Nullable @Description("Who owns it.") String ownerId,
        @Nullable @Description("The team that owns it.") String teamId,

        @Nullable @Description("Its colour in pictures, as #rrggbb.")
        String colour,

        @Description("Where to read more.") List<@NonNull Link> links,
        @Description("How many insights are about it.") int insightCount,

        @Description("How much feedback came from customers like it.")
        int feedbackCount,

        @Description("How many different customers that feedback came from.")
        int customerCount,

        @Description("How many members its segments have together.")
        int segmentSize,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Description("When it was made.") Instant createdAt,
        @Description("When it was last changed.") Instant updatedAt,
        @Nullable @Description("Who made it.") String createdBy,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt,

        @Nullable @Id @Description("The persona that it went up in; null while it stands by itself.")
        String mergedIntoId,

        @Description("Free labels.") List<@NonNull String> tags,
        @Nullable @Description("The tenant's own fields.") JsonObject customFields)
        implements Node {}
