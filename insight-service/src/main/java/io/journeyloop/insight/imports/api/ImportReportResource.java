package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.application.ErrorReport;
import io.journeyloop.insight.imports.application.ImportPreview;
import io.journeyloop.insight.imports.application.ImportService;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What an import would do, and what it could not. */
@Path("/api/v1/feedback/imports")
@Tag(name = "Imports")
class ImportReportResource {

    private final ImportPreview preview;
    private final ErrorReport report;
    private final ImportRequests requests;
    private final ImportService imports;
    private final CurrentCaller caller;

    ImportReportResource(
            ImportPreview preview,
            ErrorReport report,
            ImportRequests requests,
            ImportService imports,
            CurrentCaller caller) {
        this.preview = preview;
        this.report = report;
        this.requests = requests;
        this.imports = imports;
        this.caller = caller;
    }

    @POST
    @Path("/preview")
    @Consumes({"text/csv", "text/tab-separated-values"})
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Preview the import of a table",
            description = "What would come of the first 100 rows, 2,000 records of them at the most; nothing is stored."
                    + " Takes what an import takes.")
    public RestResponse<PreviewResponse> previewTable(
            @Valid @BeanParam ImportParameters parameters,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        return preview(ImportRequests.tableFormat(type), parameters, body);
    }

    @POST
    @Path("/preview")
    @Consumes("application/x-ndjson")
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(summary = "Preview the import of an NDJSON file", description = "Like that of a table.")
    public RestResponse<PreviewResponse> previewNdjson(
            @Valid @BeanParam ImportParameters parameters, InputStream body) {
        return preview(ImportFormat.NDJSON, parameters, body);
    }

    @POST
    @Path("/preview")
    @Consumes({"application/xml", "text/xml"})
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(summary = "Preview the import of an event log", description = "Like that of a table.")
    public RestResponse<PreviewResponse> previewXes(@Valid @BeanParam ImportParameters parameters, InputStream body) {
        return preview(ImportFormat.XES, parameters, body);
    }

    @GET
    @Path("/{id}/errors.csv")
    @Produces("text/csv")
    @Blocking
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(
            summary = "All errors of an import run",
            description = "CSV with row, line, column and reason, streamed. A cell that a spreadsheet would take for a"
                    + " formula begins with an apostrophe.")
    public Response errors(@PathParam("id") UUID id) {
        Caller reader = caller.get();
        imports.require(reader, id).await().indefinitely();
        StreamingOutput errors = out -> report.write(reader, id, out);
        return Response.ok(errors)
                .type("text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"errors-" + id + ".csv\"")
                .build();
    }

    /** Shows customers' words, which nobody may keep. */
    private RestResponse<PreviewResponse> preview(ImportFormat format, ImportParameters parameters, InputStream body) {
        Caller sender = caller.get();
        InputStream plain = ContentEncoding.decode(parameters.encoding(), body);
        PreviewResponse shown =
                PreviewResponse.of(preview.of(sender, requests.read(sender, format, parameters), plain));
        return ResponseBuilder.ok(shown)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
