package io.journeyloop.gateway.cycle;

import io.journeyloop.gateway.priority.Priority;
import io.journeyloop.gateway.relay.Node;
import io.journeyloop.gateway.solution.MeasuredWindow;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@DefaultNonNull
@Description("One round of improving a journey.")
public record Cycle(
        @Id @Description("UUID.") String id,

        @Id @Description("The journey.") String journeyId,

        @Description("The journey's first round is 1.") int number,

        @Description("Where it stands.") CycleStage stage,

        @Nullable @Description("From opening to close.") MeasuredWindow window,

        @Description("What the round before left; once it has prioritised, what hurt most then.")
        List<@NonNull Priority> priorities,

        @Id @Description("Steps of priorities for which the round before shipped nothing.")
        List<@NonNull String> carriedOver,

        @Nullable @Description("What it did so far, or by its close.")
        CycleEffect effect,

        @Description("What shipped during it.") List<@NonNull ShippedInCycle> shipped,

        @Description("How it went.") List<@NonNull StageChange> history,

        @Nullable @Id @Description("The round before.") String previousId,

        @Nullable @Id @Description("The round after.") String nextId,

        @Description("Counts up with each change; pass it back to change the record.")
        int version,

        @Nullable @Description("Who opened it, or closed the one before.")
        String createdBy,

        @Description("When it last changed its stage.") Instant updatedAt,
        @Description("When it was opened.") Instant openedAt,

        @Nullable @Description("When it was closed; null while open.")
        Instant closedAt)
        implements Node {}
