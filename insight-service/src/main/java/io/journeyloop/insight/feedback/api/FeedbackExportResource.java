package io.journeyloop.insight.feedback.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeyloop.insight.exports.Cells;
import io.journeyloop.insight.exports.FileExport;
import io.journeyloop.insight.exports.FileExport.Layout;
import io.journeyloop.insight.exports.FileFormat;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Feedback as a file. */
@Path("/api/v1/feedback")
@Tag(name = "feedback")
class FeedbackExportResource {

    private static final List<String> COLUMNS = List.of(
            "id",
            "sourceType",
            "sourceName",
            "externalId",
            "fieldType",
            "value",
            "comment",
            "scaleMin",
            "scaleMax",
            "higherIsBetter",
            "collectedAt",
            "receivedAt",
            "language",
            "customerKey",
            "personaKey",
            "personaId",
            "journeyKey",
            "journeyId",
            "stepKey",
            "stepId",
            "touchpointKey",
            "touchpointId",
            "resolution",
            "channel",
            "metadata");

    private final FileExport files;
    private final EnrichedFeedback feedback;
    private final ObjectMapper json;
    private final CurrentCaller caller;

    FeedbackExportResource(FileExport files, EnrichedFeedback feedback, ObjectMapper json, CurrentCaller caller) {
        this.files = files;
        this.feedback = feedback;
        this.json = json;
        this.caller = caller;
    }

    @GET
    @Path("/export")
    @Blocking
    @RolesAllowed(Roles.VIEWER)
    @Produces({"text/csv", "application/x-ndjson"})
    @Operation(
            summary = "Export feedback",
            description =
                    "All that the list with the same filters would answer, the newest first, streamed. `format` is"
                            + " csv (when absent) or ndjson, whose lines are records as they are read one by one. In CSV metadata"
                            + " is a JSON object, and a text that a spreadsheet would run as a formula begins with an apostrophe.")
    public Response export(@BeanParam FeedbackParameters filter, @QueryParam("format") @Nullable FileFormat format) {
        UUID tenantId = caller.get().tenantId();
        return files.of(
                "feedback",
                Objects.requireNonNullElse(format, FileFormat.CSV),
                new Layout<>(COLUMNS, this::cells, record -> record),
                page -> feedback.list(tenantId, filter.before(page.after()), page));
    }

    private List<?> cells(FeedbackResponse record) {
        return Arrays.asList(
                record.id(),
                record.source().type(),
                Cells.text(record.source().name()),
                Cells.text(record.externalId()),
                record.fieldType(),
                value(record.value()),
                Cells.text(record.comment()),
                record.scaleMin(),
                record.scaleMax(),
                record.higherIsBetter(),
                record.collectedAt(),
                record.receivedAt(),
                Cells.text(record.language()),
                Cells.text(record.customerKey()),
                Cells.text(record.personaKey()),
                record.personaId(),
                Cells.text(record.journeyKey()),
                record.journeyId(),
                Cells.text(record.stepKey()),
                record.stepId(),
                Cells.text(record.touchpointKey()),
                record.touchpointId(),
                record.resolution(),
                Cells.text(record.channel()),
                record.metadata().isEmpty()
                        ? ""
                        : json.valueToTree(record.metadata()).toString());
    }

    private static String value(JsonNode value) {
        return value.isTextual() ? Cells.text(value.textValue()) : value.asText();
    }
}
