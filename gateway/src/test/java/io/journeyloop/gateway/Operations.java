package io.journeyloop.gateway;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.journeyloop.gateway.peers.Samples;
import io.restassured.RestAssured;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes operations for everything that the running schema offers. */
record Operations(TypeDefinitionRegistry types) {
    private static final Set<String> NEVER_GIVEN = Set.of("after");
    private static final int DEEPEST = 2;

    static Operations ofTheRunningSchema() {
        return new Operations(new SchemaParser()
                .parse(RestAssured.get("/graphql/schema.graphql").asString()));
    }

    List<FieldDefinition> queries() {
        return fields("Query");
    }

    List<FieldDefinition> mutations() {
        return fields("Mutation");
    }

    List<FieldDefinition> subscriptions() {
        return fields("Subscription");
    }

    List<FieldDefinition> fields(String type) {
        return types.getType(type, ObjectTypeDefinition.class).orElseThrow().getFieldDefinitions();
    }

    /** With all its arguments, and everything that its answer can tell. */
    String whole(String kind, FieldDefinition field) {
        return "%s { %s%s %s }"
                .formatted(
                        kind,
                        field.getName(),
                        arguments(field, argument -> !NEVER_GIVEN.contains(argument.getName())),
                        selection(field.getType(), 0, new HashSet<>()));
    }

    /** With the arguments that it can't do without, asking for nothing but the type. */
    String shortest(String kind, FieldDefinition field) {
        return "%s { %s%s %s }"
                .formatted(
                        kind,
                        field.getName(),
                        arguments(field, argument -> argument.getType() instanceof NonNullType),
                        isObject(name(field.getType())) ? "{ __typename }" : "");
    }

    /** How many values the largest enumeration has that the whole operation's answer tells of. */
    int mostChoices(FieldDefinition field) {
        return mostChoices(field.getType(), 0, new HashSet<>());
    }

    private int mostChoices(Type<?> type, int depth, Set<String> seen) {
        String name = name(type);
        if (types.types().get(name) instanceof EnumTypeDefinition choice) {
            return choice.getEnumValueDefinitions().size();
        }
        if (isNamedOnly(name, depth, seen)) {
            return 0;
        }
        return fields(name).stream()
                .mapToInt(field -> mostChoices(field.getType(), below(name, depth), seen))
                .max()
                .orElse(0);
    }

    boolean isObject(String type) {
        TypeDefinition<?> found = types.types().get(type);
        return found != null && !(found instanceof EnumTypeDefinition);
    }

    static String name(Type<?> type) {
        return switch (type) {
            case NonNullType always -> name(always.getType());
            case ListType list -> name(list.getType());
            case TypeName named -> named.getName();
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private String arguments(FieldDefinition field, Predicate<InputValueDefinition> given) {
        // a journey is asked for by its id or its key
        String arguments = field.getName().equals("journey")
                ? "id: \"%s\"".formatted(Samples.ID)
                : field.getInputValueDefinitions().stream()
                        .filter(given)
                        .map(argument -> argument.getName() + ": " + value(argument.getName(), argument.getType()))
                        .collect(Collectors.joining(", "));
        return arguments.isEmpty() ? "" : "(" + arguments + ")";
    }

    private String value(String name, Type<?> type) {
        return switch (type) {
            case NonNullType always -> value(name, always.getType());
            case ListType list -> "[" + value(name, list.getType()) + "]";
            case TypeName named -> value(name, named.getName());
            default -> throw new IllegalArgumentException(type.toString());
        };
    }

    private String value(String field, String type) {
        return switch (type) {
            case "ID" -> "\"%s\"".formatted(Samples.ID);
            case "String" -> "\"text\"";
            case "Int" -> field.equals("first") ? "1" : "7";
            case "Float" -> "7.5";
            case "Boolean" -> "true";
            case "DateTime" -> "\"2026-03-01T10:00:00Z\"";
            case "Date" -> field.equals("to") ? "\"2026-03-02\"" : "\"2026-03-01\"";
            case "Duration" -> "\"PT15M\"";
            case "JSON" -> "{text: \"text\"}";
            default -> composed(Objects.requireNonNull(types.types().get(type)));
        };
    }

    private String composed(TypeDefinition<?> type) {
        return switch (type) {
            case EnumTypeDefinition choice ->
                choice.getEnumValueDefinitions().getFirst().getName();
            case InputObjectTypeDefinition input ->
                input.getInputValueDefinitions().stream()
                        .map(field -> field.getName() + ": " + value(field.getName(), field.getType()))
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> throw new IllegalArgumentException(type.getName());
        };
    }

    /** Small pages keep the operation's complexity small. */
    private static String page(FieldDefinition field) {
        boolean paged = field.getInputValueDefinitions().stream()
                .anyMatch(argument -> argument.getName().equals("first"));
        return paged ? "(first: 1)" : "";
    }

    /** Each type once: what comes again is asked for by name only. */
    private String selection(Type<?> type, int depth, Set<String> seen) {
        String name = name(type);
        if (!isObject(name)) {
            return "";
        }
        if (isNamedOnly(name, depth, seen)) {
            return "{ __typename }";
        }
        return fields(name).stream()
                .map(field ->
                        field.getName() + page(field) + " " + selection(field.getType(), below(name, depth), seen))
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private boolean isNamedOnly(String type, int depth, Set<String> seen) {
        return !(types.types().get(type) instanceof ObjectTypeDefinition) || depth > DEEPEST || !seen.add(type);
    }

    private static int below(String type, int depth) {
        return type.endsWith("Connection") || type.endsWith("Edge") ? depth : depth + 1;
    }
}
