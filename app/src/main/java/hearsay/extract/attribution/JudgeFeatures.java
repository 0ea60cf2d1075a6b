package hearsay.extract.attribution;

import java.util.List;

/** What a reading shows of whether it is right: how sure its parts are, its shape, and the readings beside it. */
final class JudgeFeatures {
    private final Columns c;
    private final Frames f;
    private final CueLexicon lexicon;
    private final List<Reading> all;
    private final List<Reading> firsts;
    private final int[] places;
    private final Features out;

    JudgeFeatures(Columns columns, Frames frames, CueLexicon lexicon, List<Reading> all, Features out) {
        this.c = columns;
        this.f = frames;
        this.lexicon = lexicon;
        this.all = all;
        this.out = out;
        firsts = all.stream().filter(reading -> reading.rank() == 0).toList();
        places = new int[all.size()];
        for (int i = 1; i < places.length; i++) {
            places[i] = places[i - 1] + (all.get(i).rank() == 0 ? 1 : 0);
        }
    }

    void fill(int at) {
        Reading reading = all.get(at);
        out.clear();
        sureness(reading);
        shape(reading);
        hold(reading, Role.CONTENT, 460);
        hold(reading, Role.SOURCE, 470);
        beside(at);
        choice(reading, firsts.get(places[at]));
    }

    /** Its stand among the readings of its cue. */
    private void choice(Reading r, Reading first) {
        int support = (int) (10 * r.support());
        int lead = (int) (5 * (r.support() - first.support()) + 5);
        int rank = Math.min(1, r.rank());
        out.add(491, support, rank);
        out.add(492, support / 2, log(r.cueLikelihood()) / 2);
        out.add(493, lead, rank);
        out.add(494, support / 2, c.tag[r.cue()], rank);
        int tree = r.tree().ordinal();
        out.add(496, tree, rank);
        out.add(497, tree, c.tag[r.cue()], c.relation[r.cue()]);
        out.add(498, tree, f.verb[r.cue()]);
        out.add(499, tree, support / 2, rank);
        out.add(495, bucket(r.count(Role.CONTENT)), bucket(first.count(Role.CONTENT)), rank);
    }

    private static int log(double likelihood) {
        double odds = StrictMath.log(likelihood + 1e-6) - StrictMath.log(1 - likelihood + 1e-6);
        return (int) StrictMath.floor(2 * odds);
    }

    private int type(int i) {
        return lexicon.type(c.tokens[i].tag(), c.lemmas[i]).ordinal();
    }

    private void sureness(Reading r) {
        int cue = log(r.cueLikelihood());
        int words = (int) StrictMath.floor(Math.max(-20, r.logLikelihood()));
        int source = r.has(Role.SOURCE) ? 100 + log(r.sourceSharpness()) : log(r.sourceless());
        int content = log(r.sharpness());
        out.add(400, 0);
        out.add(401, cue);
        out.add(402, words);
        out.add(403, source);
        out.add(404, content);
        out.add(405, log(r.contentless()));
        out.add(406, cue / 2, content / 3, source / 3);
        out.add(407, cue / 2, words / 3);
        out.add(408, cue, type(r.cue()));
        out.add(409, content, type(r.cue()));
        out.add(410, source, c.tag[r.cue()]);
    }

    private void shape(Reading r) {
        int length = bucket(r.count(Role.CONTENT));
        int verb = f.verb[r.cue()];
        int runs = Math.min(4, r.runs(Role.CONTENT));
        int where = r.last(Role.CONTENT) < r.cue() ? 0 : r.first(Role.CONTENT) > r.cue() ? 1 : 2;
        int who = r.first(Role.SOURCE);
        int last = r.last(Role.SOURCE);
        boolean quoted = r.has(Role.CONTENT) && c.isSpoken(r.first(Role.CONTENT));
        out.add(420, length, c.tag[r.cue()]);
        out.add(421, length, verb);
        out.add(422, runs, where, quoted ? 1 : 0);
        out.add(423, where, verb);
        out.add(424, c.at(c.tag, r.first(Role.CONTENT)), verb);
        out.add(425, c.at(c.word, r.first(Role.CONTENT)), where);
        out.add(426, last < 0 ? 0 : c.tag[last], last < 0 ? 0 : c.entity[last], where);
        out.add(427, last < 0 ? 0 : c.lemma[last]);
        out.add(428, last < 0 ? 0 : c.entity[last], verb);
        out.add(429, who < 0 ? 0 : who < r.cue() ? 1 : 2, where, c.relation[r.cue()]);
        out.add(430, verb);
        out.add(431, c.relation[r.cue()], c.tag[r.cue()], where);
        out.add(432, quoted ? 1 : 0, verb);
        out.add(433, bucket(r.count(Role.SOURCE)), where);
        out.add(434, length, where, type(r.cue()));
    }

    /** How the first phrase of a role hangs on the cue. */
    private void hold(Reading r, Role role, int base) {
        int top = r.first(role);
        for (int i = 0; top >= 0 && i < r.labels().length; i++) {
            if (c.head[top] < 0 || !r.is(c.head[top], role)) {
                break;
            }
            top = c.head[top];
        }
        int relation = top < 0 ? 0 : c.relation[top];
        int tag = top < 0 ? 0 : c.tag[top];
        int near = near(r.cue(), top);
        int mark = top < 0 ? 0 : c.at(c.lemma, f.mark[top] >= 0 ? f.mark[top] : f.by[top]);
        out.add(base, relation, near, c.tag[r.cue()]);
        out.add(base + 1, relation, near, f.verb[r.cue()]);
        out.add(base + 2, tag, near, c.tag[r.cue()]);
        out.add(base + 3, tag, mark, f.verb[r.cue()]);
        out.add(base + 4, relation, mark, near, c.relation[r.cue()]);
        out.add(base + 5, top < 0 ? 0 : c.lemma[top], near, type(r.cue()));
        out.add(base + 6, top < 0 ? 0 : c.lemma[top], f.verb[r.cue()]);
    }

    /** Whether the token hangs on the cue (1), the cue on it (2), or both on the same (3). */
    private int near(int cue, int token) {
        if (token < 0) {
            return 0;
        }
        if (c.head[token] == cue) {
            return 1;
        }
        if (c.head[cue] == token) {
            return 2;
        }
        return c.head[token] >= 0 && c.head[token] == c.head[cue] ? 3 : 0;
    }

    private static int bucket(int count) {
        int[] ends = {1, 2, 3, 4, 5, 8, 13, 21, 41};
        int bucket = 0;
        while (bucket < ends.length && count >= ends[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** Rivals: readings near it, more likely as cues, with the same content, around it or within it. */
    private void beside(int at) {
        Reading r = all.get(at);
        int tag = c.tag[r.cue()];
        int own = log(r.cueLikelihood()) / 2;
        Rivals rivals = Rivals.of(c, r, firsts, places[at]);
        int better = Math.min(3, rivals.better());
        out.add(440, rivals.around(), tag);
        out.add(441, rivals.same());
        out.add(442, rivals.within());
        out.add(443, rivals.sourced());
        out.add(444, better);
        out.add(445, rivals.same(), tag);
        out.add(446, rivals.around(), c.relation[r.cue()]);
        out.add(447, rivals.around(), rivals.same(), better);
        out.add(448, rivals.around(), own);
        out.add(449, rivals.told(), tag);
        out.add(450, rivals.told(), own);
        out.add(451, rivals.told(), f.verb[r.cue()]);
        out.add(452, rivals.told(), rivals.same(), Rivals.fifth(r.sharpness()));
    }
}
