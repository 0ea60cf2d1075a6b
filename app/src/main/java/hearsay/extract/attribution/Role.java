package hearsay.extract.attribution;

/** A token's part in the attribution of one cue. */
enum Role {
    NONE,
    SOURCE,
    CONTENT,
    CUE;

    static final int COUNT = 4;
}
