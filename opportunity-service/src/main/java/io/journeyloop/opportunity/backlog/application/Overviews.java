package io.journeyloop.opportunity.backlog.application;

import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.journeyloop.opportunity.backlog.application.Overview.Neighbours;
import io.journeyloop.opportunity.backlog.domain.MatrixAxis;
import io.journeyloop.opportunity.backlog.domain.Opportunity;
import io.journeyloop.opportunity.backlog.domain.Sensitivity;
import io.journeyloop.opportunity.scoring.application.ScoringModels;
import io.journeyloop.opportunity.scoring.domain.Answer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at opportunities side by side: their ranks, their tree, and any two of their figures. */
@ApplicationScoped
public class Overviews {

    /** Opportunities in a matrix or a tree, at the most. */
    public static final int MOST = 5000;

    private final TenantTransactions transactions;
    private final Backlog backlog;
    private final Overview overview;
    private final ScoringModels models;

    Overviews(TenantTransactions transactions, Backlog backlog, Overview overview, ScoringModels models) {
        this.transactions = transactions;
        this.backlog = backlog;
        this.overview = overview;
        this.models = models;
    }

    /** How firmly an opportunity stands in its rank. */
    public record Firmness(ExplainedOpportunity opportunity, Neighbours neighbours, List<Sensitivity.Line> lines) {}

    /** Opportunities on two axes, the best first. */
    public record Matrix(MatrixAxis x, MatrixAxis y, List<ExplainedOpportunity> opportunities, boolean truncated) {}

    /** Opportunities above and below each other. */
    public record Tree(List<TreeNode> items, boolean truncated) {}

    public Uni<Firmness> sensitivity(UUID tenantId, RecordRef ref) {
        return transactions.readSql(
                tenantId,
                connection -> backlog.find(connection, tenantId, ref)
                        .chain(found -> overview.neighbours(
                                        connection,
                                        tenantId,
                                        found.opportunity().id())
                                .map(neighbours -> firmness(found, neighbours))));
    }

    /** 400 names an axis that the active model doesn't have. */
    public Uni<Matrix> matrix(UUID tenantId, @Nullable String x, @Nullable String y, OpportunityFilter filter) {
        return models.active(tenantId).chain(model -> {
            MatrixAxis across = MatrixAxis.of("x", x, model);
            MatrixAxis up = MatrixAxis.of("y", y, model);
            return backlog.list(tenantId, filter, Sorting.by(OpportunityOrder.RANK), new PageRequest(MOST, null))
                    .map(found -> new Matrix(
                            across, up, found.subList(0, Math.min(MOST, found.size())), found.size() > MOST));
        });
    }

    /** 404 where there is no such root, or it is archived. */
    public Uni<Tree> tree(UUID tenantId, @Nullable UUID rootId, @Nullable Integer depth) {
        if (depth != null && depth < 1) {
            throw ProblemException.invalid("depth", "must be 1 or more");
        }
        return transactions
                .readSql(tenantId, connection -> overview.tree(connection, tenantId, rootId, depth, MOST + 1))
                .map(found -> {
                    if (rootId != null && found.isEmpty()) {
                        throw ProblemException.notFound("opportunity", rootId);
                    }
                    return new Tree(found.subList(0, Math.min(MOST, found.size())), found.size() > MOST);
                });
    }

    private static Firmness firmness(ExplainedOpportunity explained, Neighbours neighbours) {
        Opportunity opportunity = explained.opportunity();
        List<Answer> answers = explained
                .model()
                .answers(opportunity.inputs(), opportunity.standing().evidence());
        List<Sensitivity.Line> lines = new Sensitivity(explained.model(), answers, opportunity.id())
                .between(neighbours.above().orElse(null), neighbours.below().orElse(null));
        return new Firmness(explained, neighbours, lines);
    }
}
