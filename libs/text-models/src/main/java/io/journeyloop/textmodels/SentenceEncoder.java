package io.journeyloop.textmodels;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * Turns English text into 384 numbers, so that texts of like meaning lie close together: {@value #MODEL}, eight bits a
 * weight. The runtime lives outside the heap. Uses one processor for one text at a time, so that the same text has the
 * same numbers whatever else is asked.
 */
public final class SentenceEncoder implements AutoCloseable {

    public static final String MODEL = "BAAI/bge-small-en-v1.5";
    public static final int DIMENSIONS = 384;

    /** Pieces of words that are read, about a hundred words; what a text means is mostly said by then. */
    private static final int MOST_PIECES = 128;

    private final OrtSession session;
    private final WordPieces words;

    /** Reads the model from its jar. */
    public SentenceEncoder() {
        this.words = vocabulary();
        this.session = session();
    }

    /** A vector of length one. */
    public float[] encode(String text) {
        long[] ids = words.ids(text, MOST_PIECES);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor attention = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor sentences = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                OrtSession.Result result = session.run(
                        Map.of("input_ids", pieces, "attention_mask", attention, "token_type_ids", sentences))) {
            // The model was taught to say in the first place what the whole text means.
            return normalised(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException broken) {
            throw new IllegalStateException("The model of meaning can't be run", broken);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The cosine of two vectors of length one: 1 for the same meaning, about 0.5 for unrelated texts. */
    public static double likeness(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static float[] normalised(float[] vector) {
        double length = Math.sqrt(likeness(vector, vector));
        float[] result = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            result[i] = (float) (vector[i] / length);
        }
        return result;
    }

    private static OrtSession session() {
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Memory goes back after each text, instead of staying for the longest one ever seen.
            options.setCPUArenaAllocator(false);
            return OrtEnvironment.getEnvironment().createSession(model(), options);
        } catch (OrtException broken) {
            throw new IllegalStateException("The model of meaning can't be loaded", broken);
        }
    }

    /** Outside the heap, where the runtime reads it. */
    private static ByteBuffer model() {
        try (InputStream in = resource("/bge-small-en-v1.5-q.onnx")) {
            ByteBuffer model = ByteBuffer.allocateDirect(40_000_000);
            byte[] portion = new byte[65_536];
            for (int read = in.read(portion); read >= 0; read = in.read(portion)) {
                model.put(portion, 0, read);
            }
            return model.flip().slice();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static WordPieces vocabulary() {
        try (InputStream in = resource("/bge-small-en-v1.5-q-tokenizer.json")) {
            return WordPieces.of(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(SentenceEncoder.class.getResourceAsStream(name), name);
    }
}
