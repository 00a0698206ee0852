package io.journeyloop.kit.sql;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query and their parameters. A filter that was not given leaves no trace, so that the database
 * plans for the filters that were.
 */
public final class Where {

    private final StringBuilder conditions;
    private final Tuple parameters;

    private Where(UUID tenantId) {
        this.conditions = new StringBuilder("tenant_id = $1");
        this.parameters = Tuple.of(tenantId);
    }

    /** Every query names its tenant first. */
    public static Where tenant(UUID tenantId) {
        return new Where(tenantId);
    }

    /** Adds a condition, whose question mark stands for the value, unless the value is null. */
    public Where and(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition.replace("?", add(value)));
        }
        return this;
    }

    /** Adds a parameter that is no condition, a constant of an enumeration by its name; answers its placeholder. */
    public String add(Object value) {
        parameters.addValue(value instanceof Enum<?> constant ? constant.name() : value);
        return "$" + parameters.size();
    }

    public Tuple parameters() {
        return parameters;
    }

    @Override
    public String toString() {
        return conditions.toString();
    }
}
