package io.journeyloop.insight.imports.api;

import io.journeyloop.insight.imports.application.ImportRequest;
import io.journeyloop.insight.imports.application.ImportRunner;
import io.journeyloop.insight.imports.application.ImportService;
import io.journeyloop.insight.imports.domain.Dialect;
import io.journeyloop.insight.imports.domain.ImportFormat;
import io.journeyloop.kit.http.EntityTags;
import io.journeyloop.kit.http.Page;
import io.journeyloop.kit.http.PageRequest;
import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/feedback/imports")
@Tag(name = "Imports", description = "Feedback from files, streamed")
class ImportResource {

    private static final String MAPPING = """
            JSON: `columns` names the column of each field, `constants` gives fields the same value in every row, \
            `metadata` names the column of each entry. Fields are those of a feedback record, with `source.type` and \
            `source.name`. A column is named as in the header, an unnamed one by the empty text, any one by its place \
            as `#1`. `formats` gives the pattern of `collectedAt`, as in `dd-MM-yyyy`; `zone` the time zone of moments \
            without one, UTC if there is none; `questions` the field type of a survey's question, or SKIP, by its \
            column. The mapping goes before what the dialect says; a table of no known dialect needs one; lines of \
            NDJSON are feedback records where there is none.""";

    private final ImportRunner runner;
    private final ImportService imports;
    private final MappingReader mappings;
    private final CurrentCaller caller;

    ImportResource(ImportRunner runner, ImportService imports, MappingReader mappings, CurrentCaller caller) {
        this.runner = runner;
        this.imports = imports;
        this.mappings = mappings;
        this.caller = caller;
    }

    /** What a sender says about a file. */
    public record Parameters(
            @Parameter(description = MAPPING) @QueryParam("mapping") @Nullable
            String mapping,

            @Parameter(description = "Without it, the dialect that the header shows") @QueryParam("dialect") @Nullable
            Dialect dialect,

            @QueryParam("fileName") @Size(max = 300) @Nullable
            String fileName,

            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable
            String encoding) {}

    @POST
    @Consumes({"text/csv", "text/tab-separated-values"})
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Import a table",
            description =
                    "CSV, or cells between tabs. Stored while it arrives, a thousand rows a transaction; answers when the whole file is read."
                            + " A bad row is reported with row, column and reason, and the good ones land. Sending a file again"
                            + " is safe: what is stored counts as duplicate. Exports of"
                            + " Qualtrics, SurveyMonkey, Typeform, Google Play and Zendesk are recognised by their header; each"
                            + " answer of a survey's response is a record of its own, whose type is told from the question.")
    public RestResponse<ImportRunResponse> importCsv(
            @Valid @BeanParam Parameters parameters,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body) {
        return run(type.contains("tab-separated") ? ImportFormat.TSV : ImportFormat.CSV, parameters, body);
    }

    @POST
    @Consumes("application/x-ndjson")
    @Blocking
    @RolesAllowed({Roles.EDITOR, Roles.INTEGRATOR})
    @Operation(
            summary = "Import an NDJSON file",
            description = "One record a line, 256 KB at the most; otherwise like CSV.")
    public RestResponse<ImportRunResponse> importNdjson(@Valid @BeanParam Parameters parameters, InputStream body) {
        return run(ImportFormat.NDJSON, parameters, body);
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(summary = "List import runs", description = "Newest first; an integrator sees its own.")
    public Uni<Page<ImportRunResponse>> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return imports.list(caller.get(), PageRequest.of(limit, cursor))
                .map(page -> page.map(ImportRunResponse::withoutErrors));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.INTEGRATOR})
    @Operation(summary = "Read an import run", description = "Shows progress while the file is being read.")
    public Uni<RestResponse<ImportRunResponse>> read(@PathParam("id") UUID id) {
        return imports.get(caller.get(), id)
                .map(found -> ResponseBuilder.ok(ImportRunResponse.of(found))
                        .header(HttpHeaders.ETAG, EntityTags.of(found.run().version()))
                        .build());
    }

    private RestResponse<ImportRunResponse> run(ImportFormat format, Parameters parameters, InputStream body) {
        Caller sender = caller.get();
        ImportRequest request = new ImportRequest(
                format, parameters.dialect(), parameters.fileName(), mappings.read(parameters.mapping()));
        UUID id = runner.run(sender, request, ContentEncoding.decode(parameters.encoding(), body));
        return ResponseBuilder.<ImportRunResponse>created(URI.create("/api/v1/feedback/imports/" + id))
                .entity(ImportRunResponse.of(imports.get(sender, id).await().indefinitely()))
                .build();
    }
}
