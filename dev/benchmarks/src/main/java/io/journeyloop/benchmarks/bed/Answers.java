package io.journeyloop.benchmarks.bed;

import io.journeyloop.benchmarks.bed.Journeys.Mapped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Feedback as a company with a questionnaire behind each of 60 steps gets it: 90 days, five channels, one question type a
 * step, every third answer with a comment, customers who answer four times on average. The n-th answer is always the
 * same.
 *
 * @param journeyKey the journey that all of it is about; empty where it is about none
 * @param source the answers' source; another one makes other records of the same answers
 */
public record Answers(String journeyKey, String source) {

    /** The columns of {@link #csv}. */
    public static final String CSV_HEADER = "id,type,value,comment,date,customer,step,channel,device";

    private static final int STEPS = 60;
    private static final Instant FIRST_DAY = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECONDS = (int) ChronoUnit.DAYS.getDuration().toSeconds() * 90;
    private static final List<String> CHANNELS = List.of("web", "mobile-app", "phone", "branch", "email");
    private static final List<Question> QUESTIONS = List.of(
            new Question("NPS", 0, 10),
            new Question("CSAT", 1, 5),
            new Question("CES", 1, 7),
            new Question("RATING", 1, 5));
    private static final List<String> COMMENTS = List.of(
            "I waited twenty minutes on the phone and nobody could tell me why the bill was higher.",
            "Quick and friendly, thank you!",
            "The form asked for a number that is printed nowhere. I gave up and went to the branch.",
            "It works, but the app logs me out each time I open the document.",
            "Very helpful lady at the counter, she explained every line to me.",
            "Third letter about the same thing. Do you read what people write to you?");

    private record Question(String type, int lowest, int highest) {}

    /** One answer's fields. */
    public record Answer(
            String externalId,
            String type,
            int value,
            String comment,
            Instant collectedAt,
            String customer,
            String stepKey,
            String channel) {}

    public Answer answer(long number) {
        var random = new SplittableRandom(number * 0x9E3779B97F4A7C15L);
        int step = random.nextInt(STEPS);
        var question = QUESTIONS.get(step % QUESTIONS.size());
        return new Answer(
                "answer-" + number,
                question.type,
                random.nextInt(question.lowest, question.highest + 1),
                random.nextInt(3) == 0 ? COMMENTS.get(random.nextInt(COMMENTS.size())) : "",
                FIRST_DAY.plusSeconds(random.nextInt(SECONDS)),
                "customer-" + number / 4,
                Mapped.stepKey(step),
                CHANNELS.get(random.nextInt(CHANNELS.size())));
    }

    /** A feedback record as the API takes it, in one line. */
    public String json(long number) {
        var answer = answer(number);
        var place = journeyKey.isEmpty()
                ? ""
                : "\"journeyKey\":\"" + journeyKey + "\",\"stepKey\":\"" + answer.stepKey + "\",";
        var comment = answer.comment.isEmpty() ? "" : "\"comment\":\"" + answer.comment + "\",";
        return "{\"source\":{\"type\":\"SURVEY\",\"name\":\"" + source + "\"},\"externalId\":\"" + answer.externalId
                + "\",\"fieldType\":\"" + answer.type + "\",\"value\":" + answer.value + "," + comment
                + "\"collectedAt\":\"" + answer.collectedAt + "\",\"customerKey\":\"" + answer.customer
                + "\"," + place + "\"channel\":\"" + answer.channel + "\",\"metadata\":{\"device\":\"phone\"}}";
    }

    public String csv(long number) {
        var answer = answer(number);
        return String.join(
                ",",
                answer.externalId,
                answer.type,
                Integer.toString(answer.value),
                "\"" + answer.comment + "\"",
                answer.collectedAt.toString(),
                answer.customer,
                answer.stepKey,
                answer.channel,
                "phone");
    }

    /** How such a table is read. */
    public String csvMapping() {
        return """
                {"columns": {"externalId": "id", "fieldType": "type", "value": "value", "comment": "comment",
                  "collectedAt": "date", "customerKey": "customer", "stepKey": "step", "channel": "channel"},
                 "constants": {"source.type": "SURVEY", "source.name": "%s", "journeyKey": "%s"},
                 "metadata": {"device": "device"}}""".formatted(source, journeyKey);
    }
}
