package hearsay.extract.holder;

/** Somebody to whom a pronoun may come back: by name, or by a noun alone. */
sealed interface Party permits Actor, Unnamed {}
