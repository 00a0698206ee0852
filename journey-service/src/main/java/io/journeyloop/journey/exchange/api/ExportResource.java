package io.journeyloop.journey.exchange.api;

import io.journeyloop.journey.exchange.application.Exporting;
import io.journeyloop.journey.exchange.document.DocumentFormats;
import io.journeyloop.journey.exchange.document.ExchangeDocument;
import io.journeyloop.journey.exchange.format.CjmlWriter;
import io.journeyloop.journey.exchange.format.MarkdownWriter;
import io.journeyloop.journey.journeys.application.JourneyReading;
import io.journeyloop.kit.errors.ProblemException;
import io.journeyloop.kit.http.RecordRef;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/journeys")
@Tag(name = "Export and import", description = "Journeys as documents that live well in a repository")
class ExportResource {
    private static final String SCHEMA = "/exchange/journeys.v1.schema.json";

    private final Exporting exporting;
    private final JourneyReading reading;
    private final DocumentFormats formats;
    private final CurrentCaller caller;

    ExportResource(Exporting exporting, JourneyReading reading, DocumentFormats formats, CurrentCaller caller) {
        this.exporting = exporting;
        this.reading = reading;
        this.formats = formats;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/export")
    @RolesAllowed(Roles.VIEWER)
    @Produces({"application/json", "application/yaml", "application/xml", "text/markdown"})
    @Operation(
            summary = "Export one journey",
            description =
                    "`json` and `yaml` lose nothing that an import needs: keys instead of ids, without the place in"
                            + " the framework, always in the same order. `cjml` is an XML document of the Customer Journey"
                            + " Modelling Language 2.0 (a planned journey); `markdown` is to be read.")
    public Uni<RestResponse<String>> journey(
            @PathParam("id") RecordRef id,
            @Parameter(description = "json (when absent), yaml, cjml or markdown") @QueryParam("format") @Nullable
                    String format) {
        var wanted = format(format);
        return switch (wanted) {
            case JSON, YAML ->
                exporting
                        .journey(caller.get(), id)
                        .map(document ->
                                answer(wanted, document.journeys().getFirst().key(), text(wanted, document)));
            case CJML ->
                reading.get(caller.get(), id, null)
                        .map(view -> answer(
                                wanted, view.journey().key(), CjmlWriter.write(view.journey(), view.channels())));
            case MARKDOWN ->
                reading.get(caller.get(), id, null)
                        .map(view -> answer(
                                wanted, view.journey().key(), MarkdownWriter.write(view.journey(), view.channels())));
        };
    }

    @GET
    @Path("/export")
    @RolesAllowed(Roles.VIEWER)
    @Produces({"application/json", "application/yaml"})
    @Operation(
            summary = "Export the framework",
            description = "All journeys that are not archived, or the branch below `rootId`, parents before children,"
                    + " siblings in their order: the same framework gives the same bytes in every tenant.")
    public Uni<RestResponse<String>> framework(
            @Parameter(description = "json (when absent) or yaml") @QueryParam("format") @Nullable String format,
            @QueryParam("rootId") @Nullable UUID rootId) {
        var wanted = format(format);
        if (wanted != ExportFormat.JSON && wanted != ExportFormat.YAML) {
            throw ProblemException.invalid("format", "must be json or yaml");
        }
        return exporting
                .framework(caller.get(), rootId)
                .map(document -> answer(wanted, "journeys", text(wanted, document)));
    }

    @GET
    @Path("/export/schema")
    @RolesAllowed(Roles.VIEWER)
    @Produces("application/schema+json")
    @Operation(summary = "Read the JSON Schema of exported journeys", description = "Draft 2020-12, for YAML as well.")
    public String schema() {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(SCHEMA))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String text(ExportFormat format, ExchangeDocument document) {
        return format == ExportFormat.JSON ? formats.json(document) : formats.yaml(document);
    }

    private static ExportFormat format(@Nullable String format) {
        return format == null
                ? ExportFormat.JSON
                : ExportFormat.named(format)
                        .orElseThrow(() -> ProblemException.invalid("format", "must be json, yaml, cjml or markdown"));
    }

    private static RestResponse<String> answer(ExportFormat format, String name, String text) {
        return ResponseBuilder.ok(text)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.extension + "\"")
                .build();
    }
}
