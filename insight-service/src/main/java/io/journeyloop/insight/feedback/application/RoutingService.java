package io.journeyloop.insight.feedback.application;

import io.journeyloop.insight.feedback.domain.RoutingRule;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.TenantTransactions;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Use cases of routing rules. A rule is for what comes after it; what is there already is moved by a re-route. */
@ApplicationScoped
public class RoutingService {

    private final TenantTransactions transactions;
    private final RoutingRules rules;

    RoutingService(TenantTransactions transactions, RoutingRules rules) {
        this.transactions = transactions;
        this.rules = rules;
    }

    /** Adds a rule; 409 where there are too many. */
    public Uni<RoutingRule> create(Caller caller, RoutingRule rule) {
        UUID tenantId = caller.tenantId();
        return transactions.writeSql(
                tenantId,
                connection -> rules.all(connection, tenantId)
                        .invoke(known -> {
                            if (known.size() >= RoutingRules.MOST) {
                                throw ProblemException.conflict(
                                        "too_many_rules", "There may be " + RoutingRules.MOST + " rules at the most.");
                            }
                        })
                        .chain(() -> rules.add(connection, tenantId, rule))
                        .replaceWith(rule));
    }

    /** All of them, in the order in which they are tried. */
    public Uni<List<RoutingRule>> list(Caller caller) {
        return transactions.readSql(caller.tenantId(), connection -> rules.all(connection, caller.tenantId()));
    }

    public Uni<RoutingRule> get(Caller caller, UUID id) {
        return transactions.readSql(caller.tenantId(), connection -> required(connection, caller, id));
    }

    /** Changes a rule from the version that the caller names. */
    public Uni<RoutingRule> change(
            Caller caller, UUID id, @Nullable String ifMatch, UnaryOperator<RoutingRule> change) {
        return transactions.writeSql(
                caller.tenantId(),
                connection -> required(connection, caller, id)
                        .invoke(rule -> EntityTags.requireMatch(ifMatch, rule.version()))
                        .map(change)
                        .call(changed -> rules.replace(connection, caller.tenantId(), changed)));
    }

    /** Takes a rule out of use; what it has routed stays where it is. */
    public Uni<Void> archive(Caller caller, UUID id, @Nullable String ifMatch) {
        return transactions.writeSql(
                caller.tenantId(),
                connection -> required(connection, caller, id)
                        .invoke(rule -> EntityTags.requireMatch(ifMatch, rule.version()))
                        .chain(() -> rules.archive(connection, caller.tenantId(), id)));
    }

    private Uni<RoutingRule> required(SqlConnection connection, Caller caller, UUID id) {
        return rules.find(connection, caller.tenantId(), id).map(found -> {
            if (found.isEmpty()) {
                throw ProblemException.notFound("routing rule", id);
            }
            return found.getFirst();
        });
    }
}
