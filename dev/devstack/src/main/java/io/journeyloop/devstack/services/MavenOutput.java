package io.journeyloop.devstack.services;

import io.journeyloop.devstack.infra.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns Maven's output into a few lines for a person. */
final class MavenOutput {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (\\S+) .*\\[(\\d+)/(\\d+)]");
    private static final int FILES_PER_LINE = 200;

    private final Progress progress;
    private final List<String> errors = new ArrayList<>();
    private int fetched;

    MavenOutput(Progress progress) {
        this.progress = progress;
    }

    void line(String line) {
        var module = MODULE.matcher(line);
        if (module.matches()) {
            progress.step("build " + module.group(2) + " of " + module.group(3) + ": " + module.group(1));
        } else if (line.contains("Downloaded from") && ++fetched % FILES_PER_LINE == 0) {
            progress.step(fetched + " files fetched from Maven Central");
        } else if (line.startsWith("[ERROR]") && errors.size() < 10) {
            errors.add(line);
        }
    }

    String errors() {
        return String.join("\n", errors);
    }
}
