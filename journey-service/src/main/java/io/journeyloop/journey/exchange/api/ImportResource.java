package io.journeyloop.journey.exchange.api;

import io.journeyloop.journey.channels.domain.ChannelDirectory;
import io.journeyloop.journey.exchange.application.ImportAction;
import io.journeyloop.journey.exchange.application.ImportReport;
import io.journeyloop.journey.exchange.application.Importing;
import io.journeyloop.journey.exchange.document.DocumentFormats;
import io.journeyloop.journey.exchange.document.ExchangeDocument;
import io.journeyloop.journey.exchange.format.CjmlReader;
import io.journeyloop.journey.journeys.api.Limits;
import io.journeyloop.journey.journeys.domain.RevisionNote;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys/import")
@Tag(name = "Export and import")
class ImportResource {
    private final Importing importing;
    private final DocumentFormats formats;
    private final CurrentCaller caller;

    ImportResource(Importing importing, DocumentFormats formats, CurrentCaller caller) {
        this.importing = importing;
        this.formats = formats;
        this.caller = caller;
    }

    /** What beside the document decides. */
    record ImportParameters(
            @Parameter(description = "Whether nothing is kept; the answer says what would happen")
            @QueryParam("dryRun")
            @Nullable
            Boolean dryRun,

            @Parameter(description = "A name for the revisions that the import makes")
            @QueryParam("label")
            @Size(max = Limits.NAME)
            @Nullable
            String label,

            @Parameter(description = "Why; `Imported` when absent")
            @QueryParam("reason")
            @Size(max = Limits.GOAL)
            @Nullable
            String reason) {}

    @Schema(description = "What became of a journey")
    record ImportedJourney(String key, ImportAction action, UUID journeyId, long revision) {}

    @Schema(description = "What an import did, or would do")
    record ImportResponse(
            boolean dryRun,

            @Schema(description = "In the order of the document")
            List<ImportedJourney> items,

            @Schema(description = "Keys of the channels that the tenant lacked")
            List<String> createdChannels) {

        static ImportResponse of(ImportReport report, boolean dryRun) {
            var items = report.items().stream()
                    .map(item -> new ImportedJourney(item.key(), item.action(), item.journeyId(), item.revision()))
                    .toList();
            return new ImportResponse(dryRun, items, report.createdChannels());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Import journeys",
            description =
                    "All of the document (5 MB at the most; JSON, YAML, or CJML 2.0 as `application/xml`) or nothing. A key that no journey has makes"
                            + " a journey; else that journey gets a revision, where the document says anything new; parts of its"
                            + " map keep their ids where they keep their keys. 400 with all mistakes of the document; 422"
                            + " `unusable_link` with all keys that name nothing, `illegal_parent`, `not_publishable`,"
                            + " `illegal_transition`, `map_too_large`; 409 `locked`, `archived`. YAML is read without anchors,"
                            + " aliases and tags, XML without document types and entities; 400 names the line and column where"
                            + " either is broken. CJML carries one journey with its phases and touchpoints: what else the"
                            + " journey of that key had is no longer in its new revision.")
    public Uni<ImportResponse> json(
            @Valid @BeanParam ImportParameters parameters, @NotNull @Valid ExchangeDocument document) {
        return run(parameters, channels -> document);
    }

    @POST
    @Consumes({"application/yaml", "application/x-yaml", "text/yaml"})
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public Uni<ImportResponse> yaml(@Valid @BeanParam ImportParameters parameters, @NotNull String document) {
        var read = formats.readYaml(document, ExchangeDocument.class);
        return run(parameters, channels -> read);
    }

    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @RolesAllowed(Roles.EDITOR)
    @Operation(hidden = true)
    public Uni<ImportResponse> cjml(@Valid @BeanParam ImportParameters parameters, @NotNull byte[] document) {
        var parsed = CjmlReader.parse(document);
        return run(parameters, directory -> formats.valid(CjmlReader.read(parsed, directory)));
    }

    private Uni<ImportResponse> run(ImportParameters parameters, Function<ChannelDirectory, ExchangeDocument> reading) {
        boolean dryRun = Boolean.TRUE.equals(parameters.dryRun());
        var note = new RevisionNote(parameters.label(), parameters.reason(), null);
        return importing.run(caller.get(), reading, dryRun, note).map(report -> ImportResponse.of(report, dryRun));
    }
}
