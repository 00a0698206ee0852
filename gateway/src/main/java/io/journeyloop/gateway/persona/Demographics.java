package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

@Description("Age, place, work and language.")
public record Demographics(
        @Nullable @Description("Such as 30–39.") String ageRange,
        @Nullable @Description("Where such customers live.") String location,
        @Nullable @Description("What they work.") String occupation,
        @Nullable @Description("BCP 47.") String language) {}
