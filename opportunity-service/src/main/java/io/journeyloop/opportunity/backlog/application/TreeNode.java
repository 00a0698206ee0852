package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.opportunity.backlog.domain.OpportunityStatus;
import io.journeyloop.opportunity.backlog.domain.OpportunityType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity in a tree.
 *
 * @param depth 1 for a root
 * @param children how many are directly below it, archived ones aside
 */
@Schema(name = "OpportunityNode", description = "An opportunity in a tree")
public record TreeNode(
        UUID id,
        String key,
        String title,
        OpportunityType type,
        OpportunityStatus status,

        @Schema(description = "Null for a root, and for one whose parent is archived") @Nullable
        UUID parentId,

        @Schema(description = "1 for a root") int depth,

        @Schema(description = "How many are directly below it, archived ones aside")
        long children,

        @Schema(description = "Null while something is missing") @Nullable
        Double score,

        @Nullable Double effort,

        @Schema(description = "Place among the open opportunities, from 1; null for a closed one") @Nullable
        Integer rank) {}
