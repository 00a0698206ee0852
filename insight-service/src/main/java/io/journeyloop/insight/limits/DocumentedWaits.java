package io.journeyloop.insight.limits;

import io.journeyloop.kit.errors.Problem;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of every road by which feedback comes in that a tenant may have to wait there. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedWaits implements OASFilter {

    private static final String FEEDBACK = "/api/v1/feedback";
    private static final List<String> ROADS = List.of("", "/batch", "/imports", "/imports/preview");
    private static final String STATUS = "429";
    private static final String COMPONENT = "TooManyRequests";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().addResponse(COMPONENT, description());
        for (String road : ROADS) {
            document.getPaths()
                    .getPathItem(FEEDBACK + road)
                    .getPOST()
                    .getResponses()
                    .addAPIResponse(STATUS, OASFactory.createAPIResponse().ref(COMPONENT));
        }
    }

    private static APIResponse description() {
        var seconds = OASFactory.createSchema().addType(SchemaType.INTEGER).minimum(BigDecimal.ONE);
        var problem = OASFactory.createSchema().ref("#/components/schemas/" + Problem.SCHEMA);
        return OASFactory.createAPIResponse()
                .description(
                        "The tenant sends more than it may, see `GET /api/v1/feedback/limits`; `code` says of what")
                .addHeader(
                        HttpHeaders.RETRY_AFTER,
                        OASFactory.createHeader()
                                .description("After how many seconds to send the same again")
                                .schema(seconds))
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
    }
}
