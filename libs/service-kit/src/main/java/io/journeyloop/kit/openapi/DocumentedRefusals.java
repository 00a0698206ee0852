package io.journeyloop.kit.openapi;

import static io.journeyloop.kit.openapi.Refusal.BAD_REQUEST;
import static io.journeyloop.kit.openapi.Refusal.CONFLICT;
import static io.journeyloop.kit.openapi.Refusal.CONTENT_TOO_LARGE;
import static io.journeyloop.kit.openapi.Refusal.FORBIDDEN;
import static io.journeyloop.kit.openapi.Refusal.NOT_FOUND;
import static io.journeyloop.kit.openapi.Refusal.PRECONDITION_FAILED;
import static io.journeyloop.kit.openapi.Refusal.PRECONDITION_REQUIRED;
import static io.journeyloop.kit.openapi.Refusal.UNAUTHORIZED;
import static io.journeyloop.kit.openapi.Refusal.UNPROCESSABLE_CONTENT;
import static io.journeyloop.kit.openapi.Refusal.UNSUPPORTED_MEDIA_TYPE;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of every endpoint which problems it may answer: by the same rules by which the kit refuses requests. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedRefusals implements OASFilter {

    private static final String INTERNAL = "/internal/";
    private static final Set<HttpMethod> NAMING_A_VERSION = EnumSet.of(HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (Refusal refusal : Refusal.values()) {
            document.getComponents().addResponse(refusal.component(), refusal.description());
        }
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> add(operation, refusals(path, method, operation))));
    }

    /** Also of what an endpoint tells by itself, unless it tells what that holds. */
    private static void add(Operation operation, Set<Refusal> refusals) {
        Map<String, APIResponse> responses =
                new TreeMap<>(operation.getResponses().getAPIResponses());
        for (Refusal refusal : Refusal.values()) {
            APIResponse told = responses.get(refusal.status());
            if (told == null ? refusals.contains(refusal) : told.getContent() == null) {
                responses.put(refusal.status(), refusal.reference());
            }
        }
        operation.getResponses().setAPIResponses(responses);
    }

    private static Set<Refusal> refusals(String path, HttpMethod method, Operation operation) {
        Set<Refusal> refusals = EnumSet.of(UNAUTHORIZED, FORBIDDEN);
        boolean hasBody = operation.getRequestBody() != null;
        if (hasBody || parameters(operation).stream().anyMatch(parameter -> parameter.getIn() != In.PATH)) {
            refusals.add(BAD_REQUEST);
        }
        if (hasBody) {
            refusals.addAll(List.of(CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE));
        }
        if (path.contains("{")) {
            refusals.add(NOT_FOUND);
        }
        if (parameters(operation).stream().anyMatch(DocumentedRefusals::namesAVersion)) {
            refusals.add(PRECONDITION_FAILED);
            if (NAMING_A_VERSION.contains(method)) {
                refusals.add(PRECONDITION_REQUIRED);
            }
        }
        if (method != HttpMethod.GET && !path.startsWith(INTERNAL)) {
            refusals.add(CONFLICT);
            if (method != HttpMethod.DELETE) {
                refusals.add(UNPROCESSABLE_CONTENT);
            }
        }
        return refusals;
    }

    private static boolean namesAVersion(Parameter parameter) {
        return HttpHeaders.IF_MATCH.equals(parameter.getName());
    }

    private static List<Parameter> parameters(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }
}
