package io.journeyloop.benchmarks.scenarios.graphql;

import io.journeyloop.benchmarks.measure.OpenLoop;
import io.journeyloop.devstack.infra.DevstackException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

/** A question to one side about several journeys in turns, with the answers that are known to be right. */
record Asked(List<Callable<byte[]>> requests, List<byte[]> answers) implements OpenLoop.Request {

    Asked {
        requests = List.copyOf(requests);
        answers = List.copyOf(answers);
    }

    static Asked of(Side side, Question question, List<String> journeyIds) throws Exception {
        List<Callable<byte[]>> requests =
                journeyIds.stream().map(id -> side.asking(question, id)).toList();
        List<byte[]> answers = new ArrayList<>();
        for (var request : requests) {
            answers.add(request.call());
        }
        return new Asked(requests, answers);
    }

    /** Fails where the answer is another one than before: what is not answered rightly may not be measured. */
    @Override
    public void send(int number) throws Exception {
        int journey = number % requests.size();
        var answer = requests.get(journey).call();
        if (!Arrays.equals(answer, answers.get(journey))) {
            throw new DevstackException("Another answer than before, beginning with " + beginning(answer));
        }
    }

    boolean isAnswered(int number) {
        try {
            send(number);
            return true;
        } catch (Exception failure) {
            return false;
        }
    }

    private static String beginning(byte[] answer) {
        return new String(answer, 0, Math.min(answer.length, 300), StandardCharsets.UTF_8);
    }
}
