package io.journeyloop.textmodels.training;

import io.journeyloop.textmodels.SentenceEncoder;
import io.journeyloop.textmodels.SentimentLabel;
import java.util.List;
import java.util.stream.IntStream;

/** Texts as vectors, with their labels. */
record Examples(List<float[]> vectors, List<SentimentLabel> labels) {

    static Examples of(SentenceEncoder encoder, List<RatedText> texts) {
        return new Examples(
                texts.stream().map(text -> encoder.encode(text.text())).toList(),
                texts.stream().map(RatedText::label).toList());
    }

    int size() {
        return labels.size();
    }

    /** Every n-th example from a first one on. */
    Examples every(int n, int first) {
        return only(IntStream.range(0, size()).filter(i -> i % n == first).toArray());
    }

    /** All the others. */
    Examples without(int n, int first) {
        return only(IntStream.range(0, size()).filter(i -> i % n != first).toArray());
    }

    private Examples only(int[] places) {
        return new Examples(
                IntStream.of(places).mapToObj(vectors::get).toList(),
                IntStream.of(places).mapToObj(labels::get).toList());
    }
}
