package io.journeyloop.opportunity.sheet;

import io.journeyloop.opportunity.scoring.domain.Criterion;
import io.journeyloop.opportunity.scoring.domain.ScoreInput;
import io.journeyloop.opportunity.scoring.domain.ScoringModel;
import io.journeyloop.opportunity.sheet.SheetOutcome.RowError;
import io.journeyloop.opportunity.sheet.SheetRows.Held;
import io.journeyloop.opportunity.sheet.SheetRows.Written;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lays rows of a sheet on what opportunities hold: a row with an error changes nothing. */
final class SheetMerge {

    private final ScoringModel model;
    private final Map<String, Held> held = new HashMap<>();
    private final Set<UUID> taken;
    private final String userId;
    private final Instant now;
    private final List<RowError> errors = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private long rejected;
    private long rows;

    /**
     * Begins with a portion of a sheet.
     *
     * @param taken opportunities that earlier rows have named, to which those of this portion are added
     */
    SheetMerge(ScoringModel model, List<Held> held, Set<UUID> taken, String userId, Instant now) {
        this.model = model;
        this.taken = taken;
        this.userId = userId;
        this.now = now;
        held.forEach(one -> {
            this.held.put(one.id().toString(), one);
            this.held.put("key:" + one.key(), one);
        });
    }

    /** Inputs before and after. */
    record Change(Held before, List<ScoreInput> after) {

        Written written() {
            return new Written(before.id(), after);
        }
    }

    void take(SheetRow row) {
        rows++;
        Held before = held.get(row.name());
        int sound = errors.size();
        if (before == null) {
            errors.add(new RowError(row.number(), row.nameColumn(), "no such opportunity"));
        } else if (before.archived()) {
            errors.add(new RowError(row.number(), row.nameColumn(), "the opportunity is archived"));
        } else if (!taken.add(before.id())) {
            errors.add(new RowError(row.number(), row.nameColumn(), "names an opportunity of an earlier row"));
        } else {
            List<ScoreInput> after = inputs(row, before);
            if (errors.size() == sound && !after.equals(before.inputs())) {
                changes.add(new Change(before, after));
            }
        }
        rejected += errors.size() == sound ? 0 : 1;
    }

    List<Change> changes() {
        return changes;
    }

    SheetOutcome outcome() {
        return new SheetOutcome(rows, changes.size(), rows - changes.size() - rejected, rejected, errors);
    }

    /** What a cell repeats keeps its author; what no cell says stays. */
    private List<ScoreInput> inputs(SheetRow row, Held before) {
        Map<String, ScoreInput> inputs = new LinkedHashMap<>();
        before.inputs().forEach(input -> inputs.put(input.criterion(), input));
        for (Criterion criterion : model.criteria()) {
            Double value = row.values().get(criterion.key());
            ScoreInput old = inputs.get(criterion.key());
            if (value == null || old != null && old.value() == value) {
                continue;
            }
            if (criterion.allows(value)) {
                inputs.put(criterion.key(), new ScoreInput(criterion.key(), value, null, userId, now));
            } else {
                errors.add(new RowError(row.number(), criterion.key(), "must be " + criterion.range()));
            }
        }
        return List.copyOf(inputs.values());
    }
}
