package io.journeyloop.opportunity.sheet;

import io.journeyloop.kit.tenancy.Caller;
import io.journeyloop.kit.tenancy.CurrentCaller;
import io.journeyloop.kit.tenancy.Roles;
import io.journeyloop.opportunity.scoring.domain.Criterion;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import io.journeyloop.opportunity.sheet.SheetReader.Sheet;
import io.journeyloop.opportunity.sheet.SheetRows.Held;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/opportunities/scoring-sheet")
@Tag(name = "Opportunities")
class SheetResource {

    private static final String CSV = "text/csv";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final Sheets sheets;
    private final CurrentCaller caller;

    SheetResource(Sheets sheets, CurrentCaller caller) {
        this.sheets = sheets;
        this.caller = caller;
    }

    @GET
    @Produces(CSV)
    @RolesAllowed(Roles.VIEWER)
    @Operation(
            summary = "Download opportunities as a sheet to be scored",
            description =
                    "CSV with `id`, `key`, `title` and a column for each criterion of the active model, holding what"
                            + " people gave; what evidence gives is left empty. By rank, 10,000 rows at the most. Uploaded as it is,"
                            + " it changes nothing.")
    public Uni<String> download() {
        return sheets.template(caller.get().tenantId()).map(SheetResource::csv);
    }

    @POST
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            summary = "Score many opportunities by a sheet",
            description = "CSV in UTF-8 with a header: `id` or `key`, then criteria of the active model; `title` is not"
                    + " read, an empty cell says nothing. A row with an error changes nothing and is reported with row,"
                    + " column and reason; the others land, 500 at a time. 10,000 rows and 5 MB at the most. 400 names"
                    + " columns that are no criteria.")
    public SheetOutcome upload(InputStream body) throws IOException {
        Caller sender = caller.get();
        Set<String> criteria = sheets.model(sender.tenantId()).await().indefinitely().criteria().stream()
                .map(Criterion::key)
                .collect(Collectors.toSet());
        Sheet sheet = new SheetReader(criteria).read(body);
        return sheets.take(sender, sheet.rows()).await().indefinitely().plus(sheet.refused());
    }

    private static String csv(Sheets.Template template) {
        List<String> criteria =
                template.model().criteria().stream().map(Criterion::key).toList();
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            List<String> header = new ArrayList<>(List.of("id", "key", "title"));
            header.addAll(criteria);
            printer.printRecord(header);
            for (Held held : template.opportunities()) {
                printer.printRecord(cells(held, criteria));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> cells(Held held, List<String> criteria) {
        List<String> cells = new ArrayList<>(List.of(held.id().toString(), held.key(), harmless(held.title())));
        criteria.forEach(criterion -> cells.add(held.inputs().stream()
                .filter(input -> input.criterion().equals(criterion))
                .findFirst()
                .map(ScoreInput::value)
                .map(value -> BigDecimal.valueOf(value).stripTrailingZeros().toPlainString())
                .orElse("")));
        return cells;
    }

    /** Spreadsheets run a text that begins like a formula; an apostrophe in front stops them. */
    private static String harmless(String title) {
        return FORMULA_STARTS.indexOf(title.charAt(0)) >= 0 ? "'" + title : title;
    }
}
