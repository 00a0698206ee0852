package io.journeyloop.benchmarks.measure;

import java.util.List;
import java.util.Locale;

/**
 * One line of the report.
 *
 * @param scenario the name that it is run by
 * @param what what was done, and what the reference did
 * @param seen what else came out, such as what was checked; may be empty
 */
public record Comparison(String scenario, String what, Quantity quantity, Measured measured, Aim aim, String seen) {

    public static final List<String> COLUMNS = List.of(
            "scenario",
            "what is compared",
            "ours: median",
            "95 % within",
            "reference: median",
            "95 % within",
            "ratio (spread)",
            "aim",
            "n",
            "seen");

    /** As many as there are columns. */
    public List<String> cells() {
        var ours = Sample.pooled(measured.ours());
        var reference = Sample.pooled(measured.reference());
        return List.of(
                scenario,
                what,
                quantity.text(ours.median()),
                quantity.text(quantity.bound(ours)),
                quantity.text(reference.median()),
                quantity.text(quantity.bound(reference)),
                ratio(),
                verdict(),
                ours.size() + " / " + reference.size(),
                seen);
    }

    private String ratio() {
        var ratios = measured.ratios();
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", ratios.median(), ratios.min(), ratios.max());
    }

    private String verdict() {
        return aim.isMetBy(measured.ratios().median()) ? aim.toString() : aim + " missed";
    }
}
