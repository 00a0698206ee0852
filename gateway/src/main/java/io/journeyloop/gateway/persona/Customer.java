package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("A customer, known by an opaque key only.")
public record Customer(
        @Id @Description("UUID.") String id,

        @Description("The integrator's opaque key; never a name or an address.")
        String customerKey,

        @Nullable @Description("What the integrator told, by name.")
        JsonObject attributes,

        @Description("What the customer agreed to.") List<@NonNull Consent> consents,

        @Description("The customer's personas.") List<@NonNull CustomerPersona> personas,

        @Description("The customer's segments.") List<@NonNull CustomerSegment> segments,

        @Description("Counts up with each change.") int version,

        @Description("When it was made.") Instant createdAt,

        @Description("When it was last changed.") Instant updatedAt,

        @Nullable @Description("Who made it.") String createdBy) {}
