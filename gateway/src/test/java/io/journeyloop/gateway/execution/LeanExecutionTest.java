package io.journeyloop.gateway.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLSchema;
import graphql.schema.visibility.DefaultGraphqlFieldVisibility;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** That nothing of it is lost unseen: queries would be answered all the same, but a third slower. */
@QuarkusTest
class LeanExecutionTest {

    @Inject
    GraphQLSchema schema;

    @Inject
    Event<GraphQL.Builder> building;

    @Test
    void componentsAndResolversAreReadWithoutTheirSurroundings() {
        assertThat(fetcher("Journey", "title").getClass().getSimpleName()).isEqualTo("RecordField");
        assertThat(fetcher("Step", "insights").getClass().getSimpleName()).isEqualTo("Resolver");
    }

    @Test
    void noFieldIsComparedWithAPattern() {
        var builder = GraphQL.newGraphQL(schema);

        building.fire(builder);

        assertThat(builder.build().getGraphQLSchema().getCodeRegistry().getFieldVisibility())
                .isSameAs(DefaultGraphqlFieldVisibility.DEFAULT_FIELD_VISIBILITY);
    }

    private DataFetcher<?> fetcher(String type, String field) {
        return schema.getCodeRegistry()
                .getDataFetcher(
                        FieldCoordinates.coordinates(type, field),
                        schema.getObjectType(type).getFieldDefinition(field));
    }
}
