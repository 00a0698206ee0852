package io.journeyloop.insight.insights.api;

import io.journeyloop.insight.exports.Cells;
import io.journeyloop.insight.exports.FileExport;
import io.journeyloop.insight.exports.FileExport.Layout;
import io.journeyloop.insight.exports.FileFormat;
import io.journeyloop.insight.insights.application.InsightOrder;
import io.journeyloop.insight.insights.application.InsightReliability;
import io.journeyloop.insight.insights.application.InsightService;
import io.journeyloop.insight.insights.domain.Evidence;
import io.journeyloop.insight.insights.domain.InsightLink;
import io.journeyloop.kit.sql.Sorting;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/insights")
@Tag(name = "Insights")
class InsightExportResource {

    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "description",
            "type",
            "status",
            "experienceImpact",
            "weight",
            "reliability",
            "personaIds",
            "links",
            "feedbackIds",
            "quotes",
            "tags",
            "ownerId",
            "teamId",
            "validatedBy",
            "validatedAt",
            "validationNote",
            "splitFromId",
            "createdAt",
            "updatedAt",
            "createdBy");

    private final FileExport files;
    private final InsightService insights;
    private final InsightReliability reliability;
    private final CurrentCaller caller;

    InsightExportResource(
            FileExport files, InsightService insights, InsightReliability reliability, CurrentCaller caller) {
        this.files = files;
        this.insights = insights;
        this.reliability = reliability;
        this.caller = caller;
    }

    @GET
    @Path("/export")
    @Blocking
    @RolesAllowed(Roles.VIEWER)
    @Produces({"text/csv", "application/x-ndjson"})
    @Operation(
            summary = "Export insights",
            description =
                    "All that the list with the same filters would answer, oldest first, streamed. `format` is csv"
                            + " (when absent) or ndjson, whose lines are insights as they are read one by one. In CSV several"
                            + " values of a cell are separated by semicolons, links read journeyId/stepId/touchpointId, and a text"
                            + " that a spreadsheet would run as a formula begins with an apostrophe.")
    public Response export(@BeanParam InsightQuery query, @QueryParam("format") @Nullable FileFormat format) {
        UUID tenantId = caller.get().tenantId();
        return files.of(
                "insights",
                Objects.requireNonNullElse(format, FileFormat.CSV),
                new Layout<>(COLUMNS, InsightExportResource::cells, insight -> insight),
                page -> insights.list(tenantId, query.toFilter(), Sorting.by(InsightOrder.CREATED), page)
                        .chain(found -> reliability.weigh(tenantId, found))
                        .map(found -> found.map(InsightResponse::of)));
    }

    private static List<?> cells(InsightResponse insight) {
        return Arrays.asList(
                insight.id(),
                Cells.text(insight.title()),
                Cells.text(insight.description()),
                insight.type(),
                insight.status(),
                insight.experienceImpact(),
                insight.weight(),
                insight.reliability().score(),
                Cells.list(insight.personaIds()),
                Cells.list(insight.links().stream()
                        .map(InsightExportResource::path)
                        .toList()),
                Cells.list(insight.evidence().stream()
                        .map(Evidence::feedbackId)
                        .filter(Objects::nonNull)
                        .toList()),
                Cells.texts(insight.evidence().stream()
                        .map(Evidence::quote)
                        .filter(Objects::nonNull)
                        .toList()),
                Cells.texts(insight.tags()),
                Cells.text(insight.ownerId()),
                Cells.text(insight.teamId()),
                Cells.text(insight.validatedBy()),
                insight.validatedAt(),
                Cells.text(insight.validationNote()),
                insight.splitFromId(),
                insight.createdAt(),
                insight.updatedAt(),
                Cells.text(insight.createdBy()));
    }

    private static String path(InsightLink link) {
        return Stream.of(link.journeyId(), link.stepId(), link.touchpointId())
                .filter(Objects::nonNull)
                .map(UUID::toString)
                .collect(Collectors.joining("/"));
    }
}
