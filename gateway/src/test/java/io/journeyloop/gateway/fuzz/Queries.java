package io.journeyloop.gateway.fuzz;

import static io.journeyloop.gateway.peers.PeerData.id;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes valid queries at random: any fields of the schema, with any arguments, some levels deep. */
final class Queries {
    private static final int DEEPEST = 5;
    private static final int WIDEST = 4;
    private static final int MOST_FIELDS = 60;
    private static final String PAGE = "first";
    private static final int LARGEST_PAGE = 20;
    private static final int LARGEST_INNER_PAGE = 5;
    private static final List<String> RECORDS = List.of("a", "b", "persona", "journey0", "root");

    private final GraphQLSchema schema;
    private final Random random;
    private int fields;
    private int aliases;

    Queries(GraphQLSchema schema, Random random) {
        this.schema = schema;
        this.random = random;
    }

    String next() {
        fields = 0;
        aliases = 0;
        GraphQLFieldDefinition record = pick(records());
        return "{ " + field(record, GraphQLTypeUtil.unwrapAll(record.getType()), 0) + " "
                + selection(schema.getQueryType(), 0) + " }";
    }

    /** What is asked for by its id and can be compared; other fields seldom lead there. */
    private List<GraphQLFieldDefinition> records() {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(field -> field.getArgument("id") != null
                        && GraphQLTypeUtil.isNonNull(field.getArgument("id").getType())
                        && Pairing.RECORDS.contains(
                                GraphQLTypeUtil.unwrapAll(field.getType()).getName()))
                .toList();
    }

    private String selection(GraphQLFieldsContainer type, int level) {
        List<String> chosen = new ArrayList<>();
        chosen.add("__typename");
        if (type.getFieldDefinition("id") != null) {
            chosen.add("id");
        }
        List<GraphQLFieldDefinition> all = new ArrayList<>(type.getFieldDefinitions());
        Collections.shuffle(all, random);
        for (GraphQLFieldDefinition field : all) {
            if (chosen.size() >= WIDEST + 2 || fields >= MOST_FIELDS) {
                break;
            }
            GraphQLType bare = GraphQLTypeUtil.unwrapAll(field.getType());
            if (!(bare instanceof GraphQLFieldsContainer) || level < DEEPEST) {
                fields++;
                chosen.add(field(field, bare, level));
            }
        }
        return String.join(" ", chosen);
    }

    private String field(GraphQLFieldDefinition field, GraphQLType bare, int level) {
        String arguments = field.getArguments().stream()
                .filter(argument -> isGiven(argument))
                .map(argument -> argument.getName() + ": " + value(argument, level))
                .collect(Collectors.joining(", "));
        String called = arguments.isEmpty() ? field.getName() : field.getName() + "(" + arguments + ")";
        String named = arguments.isEmpty() ? called : "f" + aliases++ + ": " + called;
        return bare instanceof GraphQLFieldsContainer container
                ? named + " { " + selection(concrete(container), container, level + 1) + " }"
                : named;
    }

    private String selection(GraphQLObjectType concrete, GraphQLFieldsContainer declared, int level) {
        return concrete == declared
                ? selection(concrete, level)
                : "__typename ... on %s { %s }".formatted(concrete.getName(), selection(concrete, level));
    }

    private GraphQLObjectType concrete(GraphQLFieldsContainer type) {
        return switch (type) {
            case GraphQLObjectType object -> object;
            case GraphQLInterfaceType several -> pick(schema.getImplementations(several));
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    /** Cursors of chance are no cursors; everything else may be given, and the size of a page always is. */
    private boolean isGiven(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType())
                || argument.getName().equals(PAGE)
                || (!argument.getName().equals("after") && random.nextBoolean());
    }

    /** Pages within pages are small, so that no query asks for too much. */
    private String value(GraphQLArgument argument, int level) {
        return argument.getName().equals(PAGE)
                ? Integer.toString(1 + random.nextInt(level == 0 ? LARGEST_PAGE : LARGEST_INNER_PAGE))
                : value(argument.getType(), argument.getName(), 0);
    }

    private String value(GraphQLType type, String name, int level) {
        return switch (type) {
            case GraphQLNonNull nonNull -> value(nonNull.getWrappedType(), name, level);
            case GraphQLList list -> "[" + value(list.getWrappedType(), name, level) + "]";
            case GraphQLEnumType choice -> pick(choice.getValues()).getName();
            case GraphQLInputObjectType object -> object(object, level);
            case GraphQLNamedType scalar -> scalar(scalar.getName(), name);
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private String object(GraphQLInputObjectType type, int level) {
        return type.getFields().stream()
                .filter(field -> isGiven(field, level))
                .map(field -> field.getName() + ": " + value(field.getType(), field.getName(), level + 1))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private boolean isGiven(GraphQLInputObjectField field, int level) {
        return GraphQLTypeUtil.isNonNull(field.getType()) || (level < 2 && random.nextInt(3) == 0);
    }

    private String scalar(String type, String name) {
        return switch (type) {
            case "ID" -> "\"" + id(pick(RECORDS)) + "\"";
            case "Int" -> Integer.toString(random.nextInt(6));
            case "Float", "BigDecimal" -> Double.toString(random.nextInt(100) / 10.0);
            case "BigInteger" -> Integer.toString(random.nextInt(1_000));
            case "Boolean" -> Boolean.toString(random.nextBoolean());
            case "DateTime" -> "\"2026-0%d-01T10:00:00Z\"".formatted(1 + random.nextInt(9));
            case "Date" -> "\"2026-0%d-01\"".formatted(1 + random.nextInt(9));
            case "Duration" -> "\"P%dD\"".formatted(1 + random.nextInt(9));
            case "JSON" -> "{any: 1}";
            default ->
                "\"%s\""
                        .formatted(
                                name.toLowerCase().contains("from") || name.equals("to")
                                        ? "2026-0%d-01".formatted(1 + random.nextInt(9))
                                        : pick(List.of("many", "words", "ümlaut", "")));
        };
    }

    private <T> T pick(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
