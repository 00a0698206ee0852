package io.journeyloop.insight.imports.dialects;

import java.util.Optional;

/** How a field is made of cells, where it is more than one cell as it stands. */
public interface Derivation {

    Optional<String> of(Cells cells);
}
