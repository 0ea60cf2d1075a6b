package hearsay.extract.attribution;

/** What hangs on each token: its subject, object, clause, marker and so on, as places in the document or -1. */
final class Frames {
    private static final int NSUBJ = "nsubj".hashCode();
    private static final int NSUBJ_PASS = "nsubj:pass".hashCode();
    private static final int OBJ = "obj".hashCode();
    private static final int CCOMP = "ccomp".hashCode();
    private static final int XCOMP = "xcomp".hashCode();
    private static final int MARK = "mark".hashCode();
    private static final int CASE = "case".hashCode();
    private static final int PARTICLE = "compound:prt".hashCode();
    private static final int AUX = "aux".hashCode();
    private static final int AUX_PASS = "aux:pass".hashCode();
    private static final int COP = "cop".hashCode();
    private static final int POSS = "nmod:poss".hashCode();
    private static final int OBL = "obl".hashCode();
    private static final int NMOD = "nmod".hashCode();
    private static final int PUNCT = "punct".hashCode();
    private static final int NOT = "not".hashCode();
    private static final int MODAL = "MD".hashCode();

    final int[] subject;
    final int[] object;
    final int[] clause;
    final int[] infinitive;
    final int[] mark;
    final int[] by;
    final int[] particle;
    final int[] owner;
    final int[] modal;
    final boolean[] negated;
    final boolean[] passive;
    final boolean[] copular;
    final int[] signature;
    /** The dictionary form with its particle. */
    final int[] verb;

    private final Columns columns;

    Frames(Columns columns) {
        this.columns = columns;
        int n = columns.size();
        subject = empty(n);
        object = empty(n);
        clause = empty(n);
        infinitive = empty(n);
        mark = empty(n);
        by = empty(n);
        particle = empty(n);
        owner = empty(n);
        modal = empty(n);
        negated = new boolean[n];
        passive = new boolean[n];
        copular = new boolean[n];
        signature = new int[n];
        verb = new int[n];
        for (int i = 0; i < n; i++) {
            fill(i);
        }
        for (int i = 0; i < n; i++) {
            signature[i] = sign(i);
        }
    }

    private static int[] empty(int n) {
        int[] places = new int[n];
        java.util.Arrays.fill(places, -1);
        return places;
    }

    private void fill(int i) {
        for (int c : columns.children[i]) {
            int relation = columns.relation[c];
            if (relation == NSUBJ || relation == NSUBJ_PASS) {
                subject[i] = subject[i] < 0 ? c : subject[i];
                passive[i] |= relation == NSUBJ_PASS;
            } else if (relation == OBJ) {
                object[i] = c;
            } else if (relation == CCOMP) {
                clause[i] = c;
            } else if (relation == XCOMP) {
                infinitive[i] = c;
            } else if (relation == MARK) {
                mark[i] = mark[i] < 0 ? c : mark[i];
            } else if (relation == CASE) {
                by[i] = by[i] < 0 ? c : by[i];
            } else if (relation == PARTICLE) {
                particle[i] = c;
            } else if (relation == POSS) {
                owner[i] = c;
            } else if (relation == COP) {
                copular[i] = true;
            }
            passive[i] |= relation == AUX_PASS;
            if (relation == AUX && columns.tag[c] == MODAL) {
                modal[i] = c;
            }
            negated[i] |= columns.lemma[c] == NOT;
        }
        verb[i] = particle[i] < 0 ? columns.lemma[i] : Hashed.of(0, columns.lemma[i], columns.lemma[particle[i]]);
    }

    private int sign(int i) {
        int sum = 0;
        for (int c : columns.children[i]) {
            int relation = columns.relation[c];
            if (relation == PUNCT || relation == AUX || relation == AUX_PASS) {
                continue;
            }
            boolean prepositional = relation == OBL || relation == NMOD;
            int word = prepositional && by[c] >= 0 ? columns.lemma[by[c]] : 0;
            sum |= 1 << (Hashed.of(1, relation, word, c < i ? 0 : 1) >>> 27);
        }
        return sum;
    }
}
