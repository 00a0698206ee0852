package io.journeyloop.kit.openapi;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createRequestBody;

import io.journeyloop.kit.errors.Problem;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.junit.jupiter.api.Test;

class DocumentedRefusalsTest {

    private final OpenAPI document = createOpenAPI().components(createComponents());

    @Test
    void readOfOneRecordMayFindNone() {
        Operation read = operation();

        filter(HttpMethod.GET, "/api/v1/goals/{id}", read);

        assertThat(read.getResponses().getAPIResponses().keySet()).containsExactly("200", "401", "403", "404");
        assertThat(read.getResponses().getAPIResponse("404").getRef()).isEqualTo("#/components/responses/NotFound");
        var notFound = requireNonNull(document.getComponents().getResponses().get("NotFound"));
        assertThat(notFound.getContent().getMediaTypes()).containsOnlyKeys(Problem.MEDIA_TYPE);
    }

    @Test
    void listMayBeAskedForBadly() {
        Operation list =
                operation().addParameter(createParameter().name("limit").in(In.QUERY));

        filter(HttpMethod.GET, "/api/v1/goals", list);

        assertThat(list.getResponses().getAPIResponses().keySet()).containsExactly("200", "400", "401", "403");
    }

    @Test
    void changeNamesItsVersionAndMayBreakARule() {
        Operation patch = operation()
                .requestBody(createRequestBody())
                .addParameter(createParameter().name("If-Match").in(In.HEADER));

        filter(HttpMethod.PATCH, "/api/v1/goals/{id}", patch);

        assertThat(patch.getResponses().getAPIResponses().keySet())
                .containsExactly("200", "400", "401", "403", "404", "409", "412", "413", "415", "422", "428");
    }

    @Test
    void batchReadOfTheGatewayConflictsWithNothing() {
        Operation batch = operation().requestBody(createRequestBody());

        filter(HttpMethod.POST, "/internal/v1/goals/batch", batch);

        assertThat(batch.getResponses().getAPIResponses().keySet())
                .containsExactly("200", "400", "401", "403", "413", "415");
    }

    @Test
    void whatAnEndpointTellsByItsStatusAloneIsAProblemToo() {
        Operation list = operation();
        list.getResponses().addAPIResponse("404", createAPIResponse().description("No such journey"));

        filter(HttpMethod.GET, "/api/v1/priorities", list);

        assertThat(list.getResponses().getAPIResponse("404").getRef()).isEqualTo("#/components/responses/NotFound");
    }

    @Test
    void whatAnEndpointTellsByItselfStays() {
        var told = createAPIResponse().content(createContent().addMediaType("text/csv", createMediaType()));
        Operation read = operation();
        read.getResponses().addAPIResponse("404", told);

        filter(HttpMethod.GET, "/api/v1/goals/{id}", read);

        assertThat(read.getResponses().getAPIResponse("404")).isSameAs(told);
    }

    private void filter(HttpMethod method, String path, Operation operation) {
        var item = createPathItem();
        item.setOperation(method, operation);
        new DocumentedRefusals().filterOpenAPI(document.paths(createPaths().addPathItem(path, item)));
    }

    private static Operation operation() {
        return createOperation()
                .responses(createAPIResponses()
                        .addAPIResponse("200", createAPIResponse().description("OK")));
    }
}
