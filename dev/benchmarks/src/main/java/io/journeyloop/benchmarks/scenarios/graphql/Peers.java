package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.bed.TestBed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Those from npm who can be had here.
 *
 * @param missing who can't and why, to end a remark; mostly empty
 */
record Peers(List<PeerSide> sides, String missing) implements AutoCloseable {

    /** One that may not come to be. */
    @FunctionalInterface
    private interface Start {
        PeerSide of(TestBed bed, NodeModules modules) throws NoPeerException, IOException;
    }

    static Peers start(TestBed bed) throws IOException {
        List<PeerSide> sides = new ArrayList<>();
        var missing = new StringBuilder();
        try {
            var modules = new NodeModules(bed).install();
            start(bed, modules, PeerSide::postGraphile, "PostGraphile", sides, missing);
            start(bed, modules, PeerSide::federating, "the federating gateway", sides, missing);
        } catch (NoPeerException e) {
            tell(bed, "peers from npm", e, missing);
        }
        return new Peers(List.copyOf(sides), missing.toString());
    }

    private static void start(
            TestBed bed, NodeModules modules, Start start, String name, List<PeerSide> sides, StringBuilder missing)
            throws IOException {
        try {
            sides.add(start.of(bed, modules));
        } catch (NoPeerException e) {
            tell(bed, name, e, missing);
        }
    }

    private static void tell(TestBed bed, String who, NoPeerException reason, StringBuilder missing) {
        var text = who + " not run: " + reason.getMessage();
        bed.progress().step("  " + text);
        missing.append("; ").append(text);
    }

    @Override
    public void close() {
        sides.forEach(PeerSide::close);
    }
}
