package hearsay.pages;

import java.util.ArrayList;
import java.util.List;

/** Blocks as one text, a blank line between them. */
record LaidText(String text, List<Part> parts) {
    private static final String BREAK = "\n\n";

    static LaidText of(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (Block block : blocks) {
            text.append(text.isEmpty() ? "" : BREAK);
            int start = text.length();
            text.append(block.text());
            parts.add(new Part(block.kind(), new Stretch(start, text.length()), block.place()));
        }
        return new LaidText(text.toString(), List.copyOf(parts));
    }
}
