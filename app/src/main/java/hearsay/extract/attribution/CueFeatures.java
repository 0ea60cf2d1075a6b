package hearsay.extract.attribution;

/** What a word shows of whether it attributes: itself, what hangs on it, what it hangs on, its neighbours, quotations. */
final class CueFeatures {
    private static final int NEAR = 4;

    private final Columns c;
    private final Frames f;
    private final CueLexicon lexicon;
    private final Features out;

    CueFeatures(Columns columns, Frames frames, CueLexicon lexicon, Features out) {
        this.c = columns;
        this.f = frames;
        this.lexicon = lexicon;
        this.out = out;
    }

    /** Whether a word can attribute at all; what somebody says of himself in his quoted words is his speech. */
    static boolean isCandidate(Columns columns, int i) {
        String tag = columns.tokens[i].tag();
        boolean kind = switch (tag.charAt(0)) {
            case 'V', 'J', 'R', 'I', ':' -> true;
            case 'N' -> !tag.startsWith("NNP");
            default -> columns.tokens[i].text().equals(":");
        };
        return kind && !columns.isSpoken(i) && !columns.furniture[i];
    }

    void fill(int i) {
        out.clear();
        own(i);
        below(i);
        participants(i);
        form(i);
        above(i);
        around(i);
        quoted(i);
        place(i);
    }

    private void own(int i) {
        int verb = f.verb[i];
        out.add(1, 0);
        out.add(2, verb);
        out.add(3, verb, c.tag[i]);
        out.add(4, c.tag[i]);
        out.add(5, verb, c.relation[i]);
        out.add(6, c.tag[i], c.relation[i]);
        out.add(7, c.word[i]);
        out.add(8, verb, f.signature[i]);
        out.add(9, c.tag[i], f.signature[i]);
        int type = type(i);
        out.add(10, type);
        out.add(11, type, f.signature[i]);
        out.add(12, type, c.tag[i], c.relation[i]);
        int text = c.tokens[i].text().length();
        String lower = c.tokens[i].lower();
        out.add(13, lower.substring(Math.max(0, text - 3)).hashCode(), c.tag[i]);
        out.add(14, lower.substring(0, Math.min(4, lower.length())).hashCode(), c.tag[i]);
    }

    private int type(int i) {
        return lexicon.type(c.tokens[i].tag(), c.lemmas[i]).ordinal();
    }

    private void below(int i) {
        int verb = f.verb[i];
        for (int child : c.children[i]) {
            int side = child < i ? 0 : 1;
            int relation = c.relation[child];
            out.add(20, relation, side);
            out.add(21, relation, side, verb);
            out.add(22, relation, c.lemma[child]);
            out.add(23, relation, c.tag[child], side);
            if (f.by[child] >= 0) {
                out.add(24, relation, c.lemma[f.by[child]], verb);
                out.add(25, relation, c.lemma[f.by[child]], c.tag[i]);
            }
        }
        if (f.clause[i] >= 0) {
            clause(i, f.clause[i], 30);
        }
        if (f.infinitive[i] >= 0) {
            clause(i, f.infinitive[i], 40);
        }
    }

    private void participants(int i) {
        int verb = f.verb[i];
        int who = kind(f.subject[i]);
        int what = kind(f.object[i]);
        int name = c.at(c.lemma, f.subject[i]);
        int thing = c.at(c.lemma, f.object[i]);
        out.add(50, who);
        out.add(51, who, verb);
        out.add(52, name);
        out.add(53, name, verb);
        out.add(54, what, verb);
        out.add(61, kind(f.owner[i]), verb);
        out.add(62, thing, verb);
        out.add(63, thing, type(i));
        out.add(64, who, what, type(i));
        out.add(65, who, f.modal[i] >= 0 ? 1 : 0, c.tag[i], type(i));
        out.add(66, name, type(i));
        out.add(67, f.signature[i], who, type(i));
    }

    private void form(int i) {
        int verb = f.verb[i];
        out.add(55, c.at(c.lemma, f.modal[i]), verb);
        out.add(56, c.at(c.lemma, f.modal[i]), c.tag[i]);
        out.add(57, f.negated[i] ? 1 : 0, verb);
        out.add(58, f.passive[i] ? 1 : 0, verb);
        out.add(59, c.at(c.lemma, f.mark[i]), verb);
        out.add(60, c.at(c.lemma, f.mark[i]), c.tag[i]);
    }

    private void clause(int i, int clause, int base) {
        int mark = c.at(c.lemma, f.mark[clause]);
        int side = clause < i ? 0 : 1;
        out.add(base, mark, side, f.verb[i]);
        out.add(base + 1, mark, side, c.tag[i]);
        out.add(base + 2, c.tag[clause], side, c.tag[i]);
        out.add(base + 3, f.subject[clause] >= 0 ? 1 : 0, side, f.verb[i]);
        out.add(base + 5, c.lemma[clause], type(i));
        out.add(base + 6, c.lemma[clause], side, c.tag[i]);
        out.add(base + 7, kind(f.subject[clause]), kind(f.subject[i]), type(i));
        out.add(base + 8, mark, type(i), f.modal[clause] >= 0 ? 1 : 0);
        out.add(base + 4, kind(f.subject[i]), mark, side);
    }

    /** Pronoun, kind of name, or common noun: what sort of phrase a token heads. */
    private int kind(int i) {
        if (i < 0) {
            return -1;
        }
        return c.tokens[i].isPronoun() || c.tokens[i].tag().startsWith("W")
                ? c.lemma[i]
                : c.entity[i] * 31 + (c.tokens[i].isNoun() ? 1 : 0);
    }

    private void above(int i) {
        int head = c.head[i];
        int relation = c.relation[i];
        out.add(70, c.at(c.lemma, head), relation);
        out.add(71, c.at(c.tag, head), relation, f.verb[i]);
        out.add(72, c.at(c.lemma, head), relation, c.tag[i]);
        if (head >= 0) {
            out.add(73, kind(f.subject[head]), relation, c.tag[i]);
            out.add(74, f.signature[head], relation);
            out.add(75, c.relation[head], relation, f.verb[i]);
            out.add(76, c.relation[head], c.at(c.lemma, c.head[head]), relation);
            out.add(77, c.tag[head], relation, head < i ? 0 : 1, c.tag[i]);
            out.add(78, relation, f.verb[i], f.subject[head] >= 0 ? 1 : 0, f.subject[i] >= 0 ? 1 : 0);
        }
    }

    private void around(int i) {
        for (int d = -3; d <= 3; d++) {
            if (d != 0) {
                out.add(80 + d, c.at(c.word, i + d, i));
                out.add(90 + d, c.at(c.tag, i + d, i), c.tag[i]);
            }
            if (d == -1 || d == 1) {
                out.add(100 + d, c.at(c.word, i + d, i), f.verb[i]);
                out.add(110 + d, c.at(c.tag, i + d, i), f.verb[i]);
            }
        }
        out.add(120, c.at(c.tag, i - 2, i), c.at(c.tag, i - 1, i), c.tag[i]);
        out.add(121, c.at(c.tag, i + 2, i), c.at(c.tag, i + 1, i), c.tag[i]);
        out.add(122, c.at(c.word, i + 2, i), c.at(c.word, i + 1, i), f.verb[i]);
        out.add(123, c.at(c.word, i + 1, i), c.at(c.word, i + 2, i));
        out.add(124, c.at(c.word, i - 1, i), c.at(c.word, i - 2, i));
    }

    private void quoted(int i) {
        int inside = c.quote[i] < 0 ? 0 : c.isSpoken(i) ? 2 : 1;
        int before = near(i, -1);
        int after = near(i, 1);
        out.add(130, inside, f.verb[i]);
        out.add(131, inside, c.tag[i]);
        out.add(132, before, after, f.verb[i]);
        out.add(133, before, after, c.tag[i]);
        out.add(134, before, after, c.relation[i]);
        out.add(135, inside, f.signature[i]);
        int from = c.sentenceStart[c.sentence[i]];
        int to = c.sentenceStart[c.sentence[i] + 1] - 1;
        out.add(136, c.isSpoken(from) ? 1 : 0, c.isSpoken(to) ? 1 : 0, c.tag[i]);
        out.add(137, c.isSpoken(from) ? 1 : 0, c.isSpoken(to) ? 1 : 0, f.verb[i]);
    }

    /** How far the next spoken word is on one side, 0 for none near. */
    private int near(int i, int step) {
        int s = c.sentence[i];
        for (int d = 1; d <= 2 * NEAR; d++) {
            int at = i + d * step;
            if (at < c.sentenceStart[s] || at >= c.sentenceStart[s + 1]) {
                return 0;
            }
            if (c.isSpoken(at) && c.quote[at] != c.quote[i]) {
                int close = d <= NEAR ? 2 : 3;
                return d == 1 ? 1 : close;
            }
        }
        return 0;
    }

    private void place(int i) {
        int s = c.sentence[i];
        int from = c.sentenceStart[s];
        int to = c.sentenceStart[s + 1];
        boolean stopped = ".?!\u201d\"''".contains(c.tokens[to - 1].text());
        out.add(140, Math.min(i - from, 5), c.tag[i]);
        out.add(141, Math.min(to - 1 - i, 5), c.tag[i]);
        int paragraph = c.paragraph[i] - c.paragraph[0];
        out.add(142, stopped ? 1 : 0, paragraph == 0 ? 1 : 0, c.tag[i]);
        out.add(143, Math.min(paragraph, 3), c.relation[i]);
        out.add(144, Math.min((to - from) / 6, 6), c.tag[i]);
        out.add(145, stopped ? 1 : 0, f.verb[i]);
        boolean opens = s == 0 || c.paragraph[c.sentenceStart[s - 1]] != c.paragraph[i];
        out.add(146, opens ? 1 : 0, Math.min(i - from, 3), f.verb[i]);
    }
}
