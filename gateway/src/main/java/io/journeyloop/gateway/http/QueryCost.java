package io.journeyloop.gateway.http;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an operation asks for. Complexity is the number of fields that may have to be answered: one for each field, times
 * the rows of the lists above it. A list has as many rows as {@code first} says; without it, a connection has a usual
 * page, and other lists are reckoned with five.
 */
final class QueryCost {
    private static final int ROWS = 5;
    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;
    private static final long IMMENSE = 1L << 40;

    private final Map<String, FragmentDefinition> fragments;
    private final JsonObject variables;
    private final GraphQLSchema schema;
    private final HttpConfig.Limits limits;
    private final Deque<String> spreading = new ArrayDeque<>();
    private int fields;
    private int depth;
    private int aliases;
    private long complexity;
    private boolean introspects;

    private QueryCost(Document document, JsonObject variables, GraphQLSchema schema, HttpConfig.Limits limits) {
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, one -> one, (first, again) -> first));
        this.variables = variables;
        this.schema = schema;
        this.limits = limits;
    }

    static QueryCost of(
            Document document,
            OperationDefinition operation,
            JsonObject variables,
            GraphQLSchema schema,
            HttpConfig.Limits limits) {
        QueryCost cost = new QueryCost(document, variables, schema, limits);
        GraphQLFieldsContainer root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        cost.complexity = cost.of(operation.getSelectionSet(), root, 0, 1);
        return cost;
    }

    void check(HttpConfig config) throws Preparation.Refused {
        within("depth", depth, limits.depth());
        within("fields", fields, limits.fields());
        within("aliases", aliases, limits.aliases());
        within("complexity", complexity, limits.complexity());
        if (introspects && !config.introspection()) {
            throw new Preparation.Refused("introspection_disabled", "the schema can't be asked for here");
        }
    }

    private static void within(String what, long actual, long limit) throws Preparation.Refused {
        if (actual > limit) {
            throw new Preparation.Refused(
                    "query_too_complex",
                    "the query asks for too much at once: its %s is beyond %d".formatted(what, limit));
        }
    }

    /**
     * @param page the rows of the connection whose selection this is; 0 for other selections
     */
    private long of(@Nullable SelectionSet selections, @Nullable GraphQLFieldsContainer parent, int page, int level) {
        long sum = 0;
        // fragments in fragments can multiply without end: what is beyond a limit need not be counted on
        if (selections != null && fields <= limits.fields() && level <= limits.depth() + 1) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = Math.min(IMMENSE, sum + of(selection, parent, page, level));
            }
        }
        return sum;
    }

    private long of(Selection<?> selection, @Nullable GraphQLFieldsContainer parent, int page, int level) {
        return switch (selection) {
            case Field field -> of(field, parent, page, level);
            case InlineFragment inline ->
                of(inline.getSelectionSet(), condition(inline.getTypeCondition(), parent), page, level);
            case FragmentSpread spread -> spread(spread, page, level);
            default -> 0;
        };
    }

    private long spread(FragmentSpread spread, int page, int level) {
        FragmentDefinition fragment = fragments.get(spread.getName());
        if (fragment == null || spreading.contains(spread.getName())) {
            return 0;
        }
        if (spreading.size() > limits.depth()) {
            depth = Math.max(depth, spreading.size());
            return 0;
        }
        spreading.push(spread.getName());
        long cost = of(fragment.getSelectionSet(), condition(fragment.getTypeCondition(), null), page, level);
        spreading.pop();
        return cost;
    }

    private long of(Field field, @Nullable GraphQLFieldsContainer parent, int page, int level) {
        fields++;
        depth = Math.max(depth, level);
        aliases += field.getAlias() == null ? 0 : 1;
        introspects |= field.getName().equals(Introspection.SchemaMetaFieldDef.getName())
                || field.getName().equals(Introspection.TypeMetaFieldDef.getName());
        GraphQLFieldDefinition definition = parent == null ? null : parent.getFieldDefinition(field.getName());
        boolean list =
                definition != null && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        int own = definition == null || definition.getArgument("first") == null
                ? 0
                : page(field, list ? ROWS : USUAL_PAGE);
        long below = of(field.getSelectionSet(), type(definition), list ? 0 : own, level + 1);
        return Math.min(IMMENSE, 1 + below * (list ? rows(own, page) : 1));
    }

    private static int rows(int own, int page) {
        return own > 0 ? own : page > 0 ? page : ROWS;
    }

    private static @Nullable GraphQLFieldsContainer type(@Nullable GraphQLFieldDefinition definition) {
        return definition != null
                        && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLFieldsContainer container
                ? container
                : null;
    }

    private @Nullable GraphQLFieldsContainer condition(
            @Nullable TypeName condition, @Nullable GraphQLFieldsContainer otherwise) {
        if (condition == null) {
            return otherwise;
        }
        GraphQLNamedType type = (GraphQLNamedType) schema.getType(condition.getName());
        return type instanceof GraphQLFieldsContainer container ? container : null;
    }

    /** More than the largest page is refused by its field. */
    private int page(Field field, int usual) {
        return field.getArguments().stream()
                .filter(argument -> argument.getName().equals("first"))
                .findFirst()
                .map(Argument::getValue)
                .map(value -> switch (value) {
                    case IntValue number -> number.getValue();
                    case VariableReference variable
                    when variables.get(variable.getName()) instanceof JsonNumber number -> number.bigIntegerValue();
                    default -> BigInteger.valueOf(usual);
                })
                .map(size -> size.min(BigInteger.valueOf(LARGEST_PAGE))
                        .max(BigInteger.ONE)
                        .intValue())
                .orElse(usual);
    }
}
