package io.journeyloop.gateway.persona;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("Whom rules would take in.")
public record SegmentPreview(
        @Description("How many customers.") int count,

        @Description("The keys of some of them.") List<@NonNull String> sample) {}
