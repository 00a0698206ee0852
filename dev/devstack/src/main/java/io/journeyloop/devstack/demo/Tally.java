package io.journeyloop.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Supplier;

/** Counts what was there and what had to be made. */
final class Tally {

    private int found;
    private int made;

    JsonNode orMake(Optional<JsonNode> present, Supplier<JsonNode> making) {
        if (present.isPresent()) {
            found++;
            return present.get();
        }
        var result = making.get();
        made++;
        return result;
    }

    void add(int nowFound, int nowMade) {
        found += nowFound;
        made += nowMade;
    }

    int made() {
        return made;
    }

    String of(String what) {
        return "Demo: %d %s, %s".formatted(found + made, what, made == 0 ? "all there" : made + " of them new");
    }
}
