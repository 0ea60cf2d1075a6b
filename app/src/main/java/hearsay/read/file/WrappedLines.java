package hearsay.read.file;

import java.util.List;

/** Takes back the line breaks that mail programs put into paragraphs. */
final class WrappedLines {
    private static final int WIDEST = 100;

    private WrappedLines() {}

    /**
     * Joins each line to the one before it where the first of its words would not have fitted there.
     *
     * @param flowed whether lines that go on end in a space (RFC 3676)
     */
    static String joined(String text, boolean flowed) {
        List<String> lines = text.lines().toList();
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (!flowed && width > WIDEST) {
            return text;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            joined.append(line.stripTrailing());
            boolean last = i + 1 == lines.size();
            boolean goesOn = !last && (flowed ? line.endsWith(" ") : goesOn(line, lines.get(i + 1), width));
            if (!last) {
                joined.append(goesOn ? ' ' : '\n');
            }
        }
        return joined.toString();
    }

    private static boolean goesOn(String line, String next, int width) {
        if (line.isBlank()
                || next.isBlank()
                || !Character.isLetterOrDigit(next.codePointAt(0)) && "\"“‘'(".indexOf(next.charAt(0)) < 0) {
            return false;
        }
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.stripTrailing().length() + 1 + word > width;
    }
}
