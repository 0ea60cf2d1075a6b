package hearsay.extract.attribution;

/** What a token shows of its part in the attribution of one cue: source, content, cue or none. */
final class RoleFeatures {
    private final Columns c;
    private final Frames f;
    private final int cue;
    private final int from;
    private final int to;
    private final Standpoint seen;
    private final Turns turns;
    private final int nearestSubject;
    private final int[] verbs;
    private final int[] commas;
    private final int[] opening;
    private final int[] closing;
    private final int frame;

    RoleFeatures(Columns columns, Frames frames, int cue, int from, int to) {
        this.c = columns;
        this.f = frames;
        this.cue = cue;
        this.from = from;
        this.to = to;
        seen = new Standpoint(columns, cue, from, to);
        turns = new Turns(columns, cue, from, to);
        nearestSubject = seen.nearestSubject(frames);
        verbs = new int[to - from + 1];
        commas = new int[to - from + 1];
        opening = new int[to - from];
        closing = new int[to - from];
        count();
        edges();
        frame = Hashed.of(3, c.tag[cue], f.signature[cue], c.relation[cue], f.subject[cue] >= 0 ? 1 : 0);
    }

    private void count() {
        for (int i = from; i < to; i++) {
            verbs[i - from + 1] = verbs[i - from] + (c.tokens[i].isVerb() ? 1 : 0);
            commas[i - from + 1] = commas[i - from] + (c.tokens[i].text().equals(",") ? 1 : 0);
        }
    }

    /** For each token the highest phrase that begins with it and the highest that ends with it. */
    private void edges() {
        for (int i = from; i < to; i++) {
            int top = i;
            while (c.head[top] >= 0 && c.first[c.head[top]] == i) {
                top = c.head[top];
            }
            opening[i - from] = top;
            top = i;
            while (c.head[top] >= 0 && c.last[c.head[top]] == i) {
                top = c.head[top];
            }
            closing[i - from] = top;
        }
    }

    /** A value of a token of the window; what stands outside is another paragraph's and does not count. */
    private int at(int[] column, int i) {
        return i < from || i >= to ? Columns.NONE : column[i];
    }

    private int between(int[] sums, int t) {
        int low = Math.min(t, cue) - from;
        int high = Math.max(t, cue) - from;
        return Math.min(3, sums[high] - sums[low + 1]);
    }

    /** Features of the token itself. */
    void emission(int t, Features out) {
        out.clear();
        int side = Integer.signum(t - cue) + 1;
        int way = seen.way(t);
        tree(t, side, way, out);
        subject(t, way, out);
        words(t, side, way, out);
        quotation(t, side, way, out);
        turns(t, side, way, out);
    }

    private void tree(int t, int side, int way, Features out) {
        int branch = seen.branch(t);
        int level = seen.level(t);
        int verb = f.verb[cue];
        int mark = seen.isHere(t) ? c.at(c.lemma, f.mark[branch] >= 0 ? f.mark[branch] : f.by[branch]) : 0;
        out.add(201, side);
        out.add(202, way, side);
        out.add(203, way, side, verb);
        out.add(204, way, side, mark);
        out.add(205, way, mark, verb);
        out.add(206, way, c.tag[t]);
        out.add(207, way, seen.depth(t), side);
        out.add(208, way, c.lemma[branch]);
        out.add(209, way, c.tag[branch], c.tag[cue]);
        out.add(210, way, frame, side);
        out.add(211, level, side, c.relation[branch]);
        out.add(212, level, side, verb);
        out.add(216, c.relation[t], way);
        out.add(224, seen.path(t), level, side);
        out.add(225, seen.path(t), level, verb);
        out.add(235, c.at(c.relation, c.head[t]), c.relation[t], level, side);
    }

    private void subject(int t, int way, Features out) {
        int nearest = nearestSubject == seen.branch(t) ? 1 : 0;
        int passive = f.passive[cue] ? 1 : 0;
        out.add(231, nearest, way);
        out.add(232, nearest, c.tag[cue], passive, seen.level(t));
        out.add(236, passive, way, f.subject[cue] >= 0 ? 1 : 0);
        out.add(237, f.clause[cue] >= 0 ? 1 : 0, f.infinitive[cue] >= 0 ? 1 : 0, way, f.object[cue] >= 0 ? 1 : 0);
    }

    private void words(int t, int side, int way, Features out) {
        int distance = seen.distance(t);
        out.add(213, c.lemma[t], side);
        out.add(214, c.lemma[t], way);
        out.add(215, c.tag[t], at(c.tag, t - 1), at(c.tag, t + 1), side);
        out.add(217, distance, c.tag[t]);
        out.add(218, distance, c.relation[cue], c.tag[cue]);
        out.add(219, distance, f.verb[cue]);
        out.add(226, between(verbs, t), between(commas, t), side);
        out.add(228, c.entity[t], way);
        out.add(229, at(c.word, t - 1), side, c.tag[t]);
        out.add(230, at(c.word, t + 1), side, c.tag[t]);
        out.add(234, at(c.word, t - 1), c.word[t], side);
    }

    private void quotation(int t, int side, int way, Features out) {
        int quote = seen.quote(t);
        int opened = c.isSpoken(c.sentenceStart[c.sentence[t]]) ? 1 : 0;
        out.add(220, quote, side);
        out.add(221, quote, side, f.verb[cue]);
        out.add(222, quote, way);
        out.add(223, quote, side, frame);
        out.add(227, between(verbs, t), between(commas, t), quote, c.relation[cue]);
        out.add(233, quote, seen.level(t), opened, side);
    }

    private void turns(int t, int side, int way, Features out) {
        int passed = turns.passed(t);
        int latest = turns.latest(t);
        out.add(238, passed, side, seen.level(t));
        out.add(239, latest, way);
        out.add(240, latest, c.lemma[cue], side);
        out.add(241, latest, seen.quote(t), c.tag[cue], side);
        out.add(242, passed, c.relation[cue], c.tag[cue], side);
        out.add(243, latest, seen.depth(t), seen.level(t), side);
    }

    /** Features of the step from the token before to this one. */
    void edge(int t, Features out) {
        out.clear();
        int side = Math.clamp(t - cue, -1, 2);
        neighbours(t, side, out);
        phrases(t, side, out);
        out.add(319, turns.latest(t - 1), turns.latest(t), side);
        out.add(320, turns.passed(t - 1), turns.kind(t), side);
    }

    private void neighbours(int t, int side, Features out) {
        int p = t - 1;
        int quoteBefore = seen.quote(p);
        int quote = seen.quote(t);
        out.add(301, side);
        out.add(302, c.tag[p], c.tag[t]);
        out.add(303, c.word[p]);
        out.add(304, c.word[t]);
        out.add(305, c.quote[p] == c.quote[t] ? 1 : 0, quoteBefore, quote);
        out.add(306, c.sentence[p] == c.sentence[t] ? 1 : 0, quoteBefore > 0 ? 1 : 0, quote > 0 ? 1 : 0);
        out.add(315, c.word[p], c.tag[t], at(c.word, t + 1));
        out.add(318, c.word[t], side, seen.level(t));
    }

    private void phrases(int t, int side, Features out) {
        int p = t - 1;
        int open = opening[t - from];
        int close = closing[p - from];
        out.add(307, c.relation[open], seen.level(open));
        out.add(308, c.relation[close], seen.level(close));
        out.add(309, c.relation[open], c.relation[close], side);
        out.add(310, seen.branch(p) == seen.branch(t) ? 1 : 0, seen.level(p), seen.level(t));
        out.add(311, seen.way(p), side);
        out.add(312, seen.way(t), side);
        out.add(313, seen.way(p), seen.way(t));
        out.add(314, c.word[p], c.relation[open], side);
        out.add(316, c.relation[open], c.lemma[open], side);
        out.add(317, c.tag[open], c.tag[t], c.tag[p]);
    }
}
