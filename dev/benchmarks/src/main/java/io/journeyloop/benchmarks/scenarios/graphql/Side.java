package io.journeyloop.benchmarks.scenarios.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.concurrent.Callable;

/** Somebody who answers the two questions. */
interface Side {

    /** In the report. */
    String name();

    /** A question about one journey, to be put again and again, by several threads at once. */
    Callable<byte[]> asking(Question question, String journeyId);

    /** The journey in an answer. */
    JsonNode journey(byte[] answer);

    /** The processes that work for an answer, those of the database included. */
    Collection<ProcessHandle> processes();
}
