package io.journeyloop.gateway.execution;

import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets all fields be seen. SmallRye means so too, but takes its setting's value {@code default} for a regular expression that
 * each field of each answer is compared with.
 */
@Singleton
final class Visibility {

    void open(@Observes GraphQL.Builder builder, GraphQLSchema schema) {
        builder.schema(schema.transformWithoutTypes(changed -> changed.codeRegistry(schema.getCodeRegistry()
                .transform(registry ->
                        registry.fieldVisibility(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY)))));
    }
}
