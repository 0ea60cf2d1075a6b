package hearsay.extract.holder;

import hearsay.model.Holder;

/**
 * A party that a document does not name: "a senior official", "researchers", "the port authority".
 *
 * @param holder how it is called
 * @param many whether the noun is a plural
 * @param person whether the noun is for persons
 * @param gender as far as the noun tells it: "spokeswoman"
 */
record Unnamed(Holder holder, boolean many, boolean person, Gender gender) implements Party {}
