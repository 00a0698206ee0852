package io.journeyloop.gateway.insight;

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
@Description("Something learnt about customers, and what it rests on.")
public record Insight(
        @Id @Description("UUID.") String id,
        @Description("In one line.") String title,
        @Nullable @Description("At more length.") String description,
        @Description("What kind of thing was learnt.") InsightType type,
        @Description("How far it is established.") InsightStatus status,

        @Nullable @Description("How it colours the experience, −2 to 2; null where it doesn't.")
        Double experienceImpact,

        @Description("How much it counts against other insights; 100 is usual.")
        int weight,

        @Id @Description("Whom it is about.") List<@NonNull String> personaIds,

        @Description("The places in journeys that it is about.")
        List<@NonNull InsightLink> links,

        @Description("What it rests on.") List<@NonNull InsightEvidence> evidence,
        @Nullable @Description("Who owns it.") String ownerId,
        @Nullable @Description("The team that owns it.") String teamId,
        @Nullable @Description("Who validated it.") String validatedBy,
        @Nullable @Description("When it was validated.") Instant validatedAt,
        @Nullable @Description("Why it was found valid.") String validationNote,

        @Nullable @Description("What it rested on when it was judged.")
        ValidationBasis validationBasis,

        @Nullable @Description("How far it can be relied on.")
        Reliability reliability,

        @Nullable @Id @Description("The insight that it went up in.")
        String mergedIntoId,

        @Nullable @Id @Description("The insight that it was split from.")
        String splitFromId,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Description("When it was made.") Instant createdAt,
        @Description("When it was last changed.") Instant updatedAt,
        @Nullable @Description("Who made it.") String createdBy,

        @Nullable @Description("When it was archived; null while in use.")
        Instant archivedAt,

        @Description("Free labels.") List<@NonNull String> tags,
        @Nullable @Description("The tenant's own fields.") JsonObject customFields)
        implements Node {}
