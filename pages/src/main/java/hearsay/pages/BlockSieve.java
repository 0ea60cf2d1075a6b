package hearsay.pages;

import hearsay.lines.FurnitureLines;
import hearsay.lines.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Keeps of the blocks of an article's element those that are the article. */
final class BlockSieve {
    private static final int WORDS_BEFORE_END = 60;
    private static final double LINKS = 0.6;
    private final FurnitureLines furniture;

    BlockSieve(FurnitureLines furniture) {
        this.furniture = furniture;
    }

    List<Block> sieve(List<Block> all) {
        List<Block> blocks = upToEnd(all);
        int first = 0;
        while (first < blocks.size() && !opens(blocks.get(first))) {
            first++;
        }
        int last = blocks.size() - 1;
        while (last > first && !closes(blocks.get(last))) {
            last--;
        }
        List<Block> kept = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Block block = blocks.get(i);
            if (isText(block)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private boolean isText(Block block) {
        return (block.linkShare() < LINKS || block.isProse()) && !furniture.isFurniture(Line.of(block.text()));
    }

    private boolean opens(Block block) {
        return block.isProse() || block.isParagraph() && block.words() >= 4 && isText(block);
    }

    private boolean closes(Block block) {
        return block.isProse() || block.isParagraph() && isText(block);
    }

    /**
     * The blocks without those after one that says that something else follows; where the article goes on in the same
     * element as before, it is taken up again.
     */
    private List<Block> upToEnd(List<Block> blocks) {
        Set<Element> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Block> kept = new ArrayList<>();
        int words = 0;
        boolean ended = false;
        for (Block block : blocks) {
            ended |= words >= WORDS_BEFORE_END && furniture.isEnd(Line.of(block.text()));
            if (block.isProse()) {
                ended &= !parents.contains(block.holder().parent());
                if (!ended) {
                    parents.add(block.holder().parent());
                    words += block.words();
                }
            }
            if (!ended) {
                kept.add(block);
            }
        }
        return kept;
    }
}
