package hearsay.read.file;

import java.io.IOException;

/** The text of a file that is text. */
final class Characters {
    private Characters() {}

    /** All of it; one that is empty, binary or too large is refused. */
    static String of(FileInput file) throws IOException {
        byte[] bytes = file.bytes().all(file.limits().document());
        if (bytes.length == 0) {
            throw new Refused("empty", "the file is empty");
        }
        Decoded decoded = Decoded.of(bytes);
        if (decoded.isBinary()) {
            throw new Refused("binary", "no text but binary data");
        }
        if (decoded.repaired() > 0) {
            file.notice(decoded.repaired() + " broken characters were replaced (" + decoded.encoding() + ")");
        }
        return decoded.text();
    }

    /** Markup, which must not have more elements than a reader can follow. */
    static String markup(FileInput file) throws IOException {
        String text = of(file);
        checkTags(text, file.limits());
        return text;
    }

    /** Refuses what is longer than any article: each later step takes time and memory by the character. */
    static void checkLength(String text, Limits limits) throws Refused {
        if (text.length() > limits.characters()) {
            throw new Refused(
                    "too-large",
                    "holds " + text.length() + " characters of text; the limit for one article is "
                            + limits.characters());
        }
    }

    static void checkTags(String markup, Limits limits) throws Refused {
        long tags = markup.chars().filter(c -> c == '<').count();
        if (tags > 2L * limits.tags()) {
            throw new Refused("too-complex", "has more than " + limits.tags() + " elements, which is the limit");
        }
    }
}
