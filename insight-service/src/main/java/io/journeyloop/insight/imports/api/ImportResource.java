package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.application.ImportRequest;
import io.journeyloop.insight.imports.application.ImportRunner;
import io.journeyloop.insight.imports.application.ImportService;
import io.journeyloop.insight.imports.application.RunOrder;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.http.RecordResponses;
import io.journeyloop.kit.sql.SortDirection;
import io.journeyloop.kit.sql.Sorting;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/feedback/imports")
@Tag(name = "Imports", description = "Feedback from files, streamed")
class ImportResource {

    private final ImportRunner runner;
    private final ImportService imports;
    private final ImportRequests requests;
    private final CurrentCaller caller;

    ImportResource(ImportRunner runner, ImportService imports, ImportRequests requests, CurrentCaller caller) {
        this.runner = runner;
        this.imports = imports;
        this.requests = requests;
        this.caller = caller;
    }

    @POST
    @Consumes({"text/csv", "text/tab-separated-values"})
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Import a table",
            description =
                    "CSV, or cells between tabs. Stored while it arrives, in portions of up to 4,000 records; answers when the whole file is read."
                            + " A bad row is reported with row, column and reason, and the good ones land. Where the last row is longer than a row may be and its quote is still open, the"
                            + " run has FAILED: nobody knows how many rows it holds. Sending a file again"
                            + " is safe: what is stored counts as duplicate. Exports of"
                            + " Qualtrics, SurveyMonkey, Typeform, Google Play and Zendesk are recognised by their header; each"
                            + " answer of a survey's response is a record of its own, whose type is told from the question."
                            + " So are tables of events by the columns `case:concept:name`, `concept:name` and"
                            + " `time:timestamp`. Event logs in XES themselves come as XML.")
    @APIResponse(
            responseCode = "201",
            description = "Read to its end, or to where it broke",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ImportRunResponse.class)))
    public RestResponse<ImportRunResponse> importCsv(
            @Valid @BeanParam ImportParameters parameters,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        return run(ImportRequests.tableFormat(type), parameters, body);
    }

    @POST
    @Consumes("application/x-ndjson")
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Import an NDJSON file",
            description = "One record a line, 256 KB at the most; otherwise like CSV.")
    @APIResponse(
            responseCode = "201",
            description = "Read to its end, or to where it broke",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ImportRunResponse.class)))
    public RestResponse<ImportRunResponse> importNdjson(
            @Valid @BeanParam ImportParameters parameters, InputStream body) {
        return run(ImportFormat.NDJSON, parameters, body);
    }

    @POST
    @Consumes({"application/xml", "text/xml"})
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Import an event log",
            description =
                    "XES (IEEE 1849). Each event is a TRANSACTION record: its `concept:name` is a CATEGORICAL value, its"
                            + " `time:timestamp` is when, the log's `concept:name`, or else `xes`, is the source; case and"
                            + " transition are metadata. A mapping names attributes by their keys, those of the case as in"
                            + " `case:concept:name`. An event is 1,048,576 characters long at the most, or is rejected;"
                            + " document types are refused, and what breaks the XML ends the run. Otherwise like CSV.")
    @APIResponse(
            responseCode = "201",
            description = "Read to its end, or to where it broke",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ImportRunResponse.class)))
    public RestResponse<ImportRunResponse> importXes(@Valid @BeanParam ImportParameters parameters, InputStream body) {
        return run(ImportFormat.XES, parameters, body);
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(
            summary = "List import runs",
            description =
                    "Newest first unless `orderBy` says otherwise; an integrator sees its own. By READ or REJECTED"
                            + " those with the most rows come first, unless `direction` is ASC.")
    public Uni<Page<ImportRunResponse>> list(
            @BeanParam ImportRunQuery query,
            @QueryParam("orderBy") @Nullable RunOrder orderBy,
            @Parameter(description = Sorting.DIRECTION) @QueryParam("direction") @Nullable SortDirection direction,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var sorting = Sorting.of(orderBy, direction, RunOrder.CREATED);
        return imports.list(caller.get(), query.toFilter(), sorting, PageRequest.of(limit, cursor))
                .map(page -> page.map(ImportRunResponse::withoutErrors));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(summary = "Read an import run", description = "Shows progress while the file is being read.")
    public Uni<RestResponse<ImportRunResponse>> read(@PathParam("id") UUID id) {
        return imports.get(caller.get(), id)
                .map(found -> RecordResponses.ok(
                        ImportRunResponse.of(found), found.run().version()));
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Stop an import run",
            description = "What is counted stays stored; the rest of the file is not read. 409 `import_not_running`"
                    + " where the run has ended. An integrator can stop its own.")
    public Uni<ImportRunResponse> cancel(@PathParam("id") UUID id) {
        return imports.cancel(caller.get(), id).map(ImportRunResponse::withoutErrors);
    }

    private RestResponse<ImportRunResponse> run(ImportFormat format, ImportParameters parameters, InputStream body) {
        Caller sender = caller.get();
        ImportRequest request = requests.read(sender, format, parameters);
        UUID id = runner.run(sender, request, ContentEncoding.decode(parameters.encoding(), body));
        return ResponseBuilder.<ImportRunResponse>created(URI.create("/api/v1/feedback/imports/" + id))
                .entity(ImportRunResponse.of(imports.get(sender, id).await().indefinitely()))
                .build();
    }
}
