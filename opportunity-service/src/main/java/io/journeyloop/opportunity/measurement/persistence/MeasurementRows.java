package io.journeyloop.opportunity.measurement.persistence;

import io.journeyloop.kit.sql.JsonColumns;
import io.journeyloop.opportunity.measurement.application.SampleCounts;
import io.journeyloop.opportunity.measurement.domain.Answer;
import io.journeyloop.opportunity.measurement.domain.Direction;
import io.journeyloop.opportunity.measurement.domain.Measurement;
import io.journeyloop.opportunity.measurement.domain.Outcome;
import io.journeyloop.opportunity.measurement.domain.Question;
import io.journeyloop.opportunity.measurement.domain.Subject;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes measurements of rows, and columns of them. */
@ApplicationScoped
class MeasurementRows {

    private final JsonColumns json;

    MeasurementRows(JsonColumns json) {
        this.json = json;
    }

    /** An answer with its samples as plain counts. */
    private record StoredAnswer(
            @Nullable Direction direction, List<SampleCounts> samples, Answer.@Nullable Problem problem) {

        static StoredAnswer of(Answer answer) {
            return new StoredAnswer(
                    answer.direction(),
                    answer.samples().stream().map(SampleCounts::of).toList(),
                    answer.problem());
        }

        Answer toAnswer() {
            return new Answer(
                    direction, samples.stream().map(SampleCounts::toSample).toList(), problem);
        }
    }

    Measurement measurement(Row row) {
        String answer = row.getString("answer");
        String outcome = row.getString("outcome");
        var answeredAt = row.getOffsetDateTime("answered_at");
        return new Measurement(
                row.getUUID("id"),
                new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getUUID("subject_id")),
                json.read(row.getString("question"), Question.class),
                row.getLong("planned_n"),
                row.getLong("asked"),
                row.getOffsetDateTime("asked_at").toInstant(),
                answer == null ? null : json.read(answer, StoredAnswer.class).toAnswer(),
                answeredAt == null ? null : answeredAt.toInstant(),
                outcome == null ? null : json.read(outcome, Outcome.class));
    }

    String answer(Measurement measurement) {
        return json.write(
                StoredAnswer.of(Objects.requireNonNull(measurement.answer(), "an answer is kept when it comes")));
    }

    /** What all sides watch; null where they watch different places, or any. */
    @Nullable
    UUID watchedId(Question question) {
        List<@Nullable UUID> watched = question.sides().stream()
                .map(side -> side.scope().watchedId())
                .distinct()
                .toList();
        return watched.size() == 1 ? watched.getFirst() : null;
    }
}
