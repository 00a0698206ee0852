package io.journeyloop.devstack.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Sends feedback from a file, of any size, and reports what became of its rows.",
        footer = {
            "",
            "Example:",
            "  ./journeyloop import reviews.csv --map externalId=id --map value=Rating --map comment='Review Text' \\",
            "    --set source.type=REVIEW --set source.name=shop --set fieldType=RATING --metadata department=Department"
        })
final class ImportCommand implements Callable<Integer> {

    private final Home home;

    @Parameters(paramLabel = "<file>", description = "CSV, TSV, NDJSON or XES")
    private Path file = Path.of("");

    @Option(
            names = "--map",
            paramLabel = "field=Column",
            description = "A feedback field and its column ('#1' is the first).")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--set", paramLabel = "field=constant", description = "A field that is the same for every row.")
    private Map<String, String> constants = new LinkedHashMap<>();

    @Option(names = "--metadata", paramLabel = "name=Column", description = "A column kept as metadata.")
    private Map<String, String> metadata = new LinkedHashMap<>();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; otherwise the file's ending tells.")
    private FeedbackFormat format = FeedbackFormat.byEnding;

    @Option(
            names = "--as",
            paramLabel = "<user>",
            defaultValue = "editor@acme",
            description = "Default: ${DEFAULT-VALUE}.")
    private String user = "";

    ImportCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ExitException(ExitException.FAILED, "There is no file " + file + " that can be read");
        }
        var mapping = new ImportMapping(columns, constants, metadata);
        var upload = new ImportUpload(Running.require(home).product(), user, new Terminal(home.colours()));
        var summary = upload.send(file, format.of(file), mapping);
        summary.lines().forEach(System.out::println);
        return summary.rejected() == 0 ? 0 : ExitException.ROWS_REJECTED;
    }
}
