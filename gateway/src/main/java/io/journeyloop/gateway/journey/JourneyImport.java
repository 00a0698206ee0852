package io.journeyloop.gateway.journey;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("What an import did, or would do.")
public record JourneyImport(
        @Description("Whether nothing was stored.") boolean dryRun,

        @Description("One for each journey of the file, in its order.")
        List<@NonNull ImportedJourney> items,

        @Description("Keys of channels that were made for it.")
        List<@NonNull String> createdChannels) {}
