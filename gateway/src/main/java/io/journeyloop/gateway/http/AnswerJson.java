package io.journeyloop.gateway.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.journeyloop.gateway.downstream.JsonValues;

/** Writes results by the specification's names, once: SmallRye builds a tree of all values first. */
public final class AnswerJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(JsonValues.module()).build();

    private AnswerJson() {}

    public static String of(ExecutionResult result) {
        return text(result.toSpecification());
    }

    /** The errors alone, as a list. */
    public static String errors(ExecutionResult result) {
        return text(
                result.getErrors().stream().map(GraphQLError::toSpecification).toList());
    }

    private static String text(Object specified) {
        try {
            return JSON.writeValueAsString(specified);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Scalars are written as text and numbers", e);
        }
    }
}
