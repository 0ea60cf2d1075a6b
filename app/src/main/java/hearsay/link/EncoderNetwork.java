package hearsay.link;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import hearsay.trained.ModelFile;
import hearsay.trained.NativeLibraries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * The network behind {@link ClaimEncoder}, run on the thread that asks. As it comes, every text would be spread over all
 * processors, with threads that spin while they wait for work; several callers at once are faster, in half the processor time,
 * and get the same numbers.
 */
final class EncoderNetwork {
    private static final String TOKENIZER = "claims-encoder-tokenizer.json";
    private static final Map<String, String> WHOLE_TEXTS =
            Map.of("padding", "false", "truncation", "false", "addSpecialTokens", "false");
    private static final long BEGIN = 101;
    private static final long END = 102;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final HuggingFaceTokenizer tokenizer;

    /** @param models the directory that holds the network and the libraries that run it */
    EncoderNetwork(Path models) {
        NativeLibraries.prefer(models);
        environment = OrtEnvironment.getEnvironment();
        Path network = ModelFile.ENCODER.in(models);
        try (InputStream pieces = resource(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(network.toString(), options);
            tokenizer = HuggingFaceTokenizer.newInstance(pieces, WHOLE_TEXTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder of claims cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = EncoderNetwork.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        return in;
    }

    WordPieces pieces(String text) {
        Encoding encoding = tokenizer.encode(text, false, false);
        CharSpan[] spans = encoding.getCharTokenSpans();
        int[] starts = new int[spans.length];
        int[] ends = new int[spans.length];
        int[] offsets = text.codePoints().anyMatch(Character::isSupplementaryCodePoint) ? offsets(text) : new int[0];
        for (int i = 0; i < spans.length; i++) {
            starts[i] = offsets.length == 0 ? spans[i].getStart() : offsets[spans[i].getStart()];
            ends[i] = offsets.length == 0 ? spans[i].getEnd() : offsets[spans[i].getEnd()];
        }
        return new WordPieces(encoding.getIds(), starts, ends);
    }

    /** Where each code point begins, for that is what the tokenizer counts. */
    private static int[] offsets(String text) {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 1; i < offsets.length; i++) {
            offset += Character.charCount(text.codePointAt(offset));
            offsets[i] = offset;
        }
        return offsets;
    }

    /** What the network makes of each piece of a window, between a first vector and a last that stand for all of it. */
    float[][] states(WordPieces pieces, ContextWindow window) {
        long[] ids = new long[window.to() - window.from() + 2];
        ids[0] = BEGIN;
        System.arraycopy(pieces.ids(), window.from(), ids, 1, ids.length - 2);
        ids[ids.length - 1] = END;
        long[] all = new long[ids.length];
        Arrays.fill(all, 1);
        try (OnnxTensor input = tensor(ids);
                OnnxTensor mask = tensor(all);
                OnnxTensor types = tensor(new long[ids.length]);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder of claims failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {row});
    }
}
