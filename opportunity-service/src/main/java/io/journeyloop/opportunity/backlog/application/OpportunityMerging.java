package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.errors.Violation;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.opportunity.backlog.application.MergeOpening.Opened;
import io.journeyloop.opportunity.backlog.application.Merges.Act;
import io.journeyloop.opportunity.backlog.application.Merges.Merge;
import io.journeyloop.opportunity.backlog.domain.Content;
import io.journeyloop.opportunity.backlog.domain.MergedParts;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one opportunity of two that are the same. The survivor rests on everything that either did, and solutions, goals
 * and opportunities below follow. {@link OpportunityUnmerging} undoes it.
 */
@ApplicationScoped
public class OpportunityMerging {

    private final MergeOpening opening;
    private final OpportunityReader reader;
    private final OpportunityTree tree;
    private final OpportunityWriter writer;
    private final Merges merges;
    private final MergeAftermath aftermath;

    OpportunityMerging(
            MergeOpening opening,
            OpportunityReader reader,
            OpportunityTree tree,
            OpportunityWriter writer,
            Merges merges,
            MergeAftermath aftermath) {
        this.opening = opening;
        this.reader = reader;
        this.tree = tree;
        this.writer = writer;
        this.merges = merges;
        this.aftermath = aftermath;
    }

    /** Merges an opportunity into another one; answers the survivor. */
    public Uni<ExplainedOpportunity> merge(
            Caller caller, RecordRef ref, UUID intoId, @Nullable String ifMatch, @Nullable String note) {
        return opening.open(
                caller, ref, ifMatch, note, opened -> survivor(opened, intoId).chain(into -> merge(opened, into)));
    }

    private Uni<Opportunity> survivor(Opened opened, UUID intoId) {
        Opportunity from = opened.from();
        return reader.find(opened.connection(), opened.tenantId(), new RecordRef.ById(intoId))
                .map(found -> found.orElseThrow(() -> refused("is not known")))
                .invoke(into -> requireTwoInUse(from, into))
                .call(() -> tree.ancestry(opened.connection(), opened.tenantId(), intoId)
                        .invoke(above -> {
                            if (above.contains(from.id())) {
                                throw refused("lies below the opportunity that would be merged");
                            }
                        }));
    }

    private Uni<ExplainedOpportunity> merge(Opened opened, Opportunity into) {
        SqlConnection connection = opened.connection();
        UUID tenant = opened.tenantId();
        Opportunity from = opened.from();
        Act act = opened.act();
        MergedParts parts = MergedParts.of(from.content());
        Content both = parts.addedTo(into.content());
        requireRoom(both, from.content().goalIds());
        Merge merge = new Merge(from.id(), parts.sharedWith(MergedParts.of(into.content())));
        Draft survivor = new Draft(into.id(), both, into.progress(), into.inputs(), act.at());
        return writer.update(connection, tenant, survivor)
                .chain(() -> merges.add(connection, tenant, into.id(), merge, act))
                .chain(() -> merges.follow(connection, tenant, from.id(), into.id(), act.at()))
                .chain(moved -> aftermath.merged(opened, into.id(), moved));
    }

    private static void requireTwoInUse(Opportunity from, Opportunity into) {
        if (from.id().equals(into.id())) {
            throw refused("is the opportunity itself");
        }
        MergeAftermath.requireInUse(from);
        MergeAftermath.requireInUse(into);
    }

    private static void requireRoom(Content content, List<UUID> moreGoals) {
        if (content.insightIds().size() > Content.MOST_INSIGHTS
                || content.links().size() > Content.MOST_LINKS
                || content.personaIds().size() > Content.MOST_PERSONAS
                || content.tags().size() > Content.MOST_TAGS
                || goals(content, moreGoals) > Content.MOST_GOALS) {
            throw refused("would hold more than an opportunity may: " + Content.MOST_INSIGHTS + " insights, "
                    + Content.MOST_LINKS + " links, " + Content.MOST_PERSONAS + " personas, " + Content.MOST_GOALS
                    + " goals, " + Content.MOST_TAGS + " tags");
        }
    }

    private static long goals(Content content, List<UUID> more) {
        return Stream.concat(content.goalIds().stream(), more.stream())
                .distinct()
                .count();
    }

    private static ProblemException refused(String message) {
        return ProblemException.refused(
                "merge_refused", "The opportunities can't be merged.", List.of(new Violation("intoId", message)));
    }
}
