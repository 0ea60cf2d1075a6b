package hearsay.model;

import java.util.Optional;

/**
 * Who gives what to whom, by whose word.
 *
 * @param giver as resolved in the document
 * @param receiver as resolved in the document
 * @param what the words for what is given
 * @param amount the number in it, where there is one
 * @param claim the id of the claim it is taken from
 */
public record Flow(String giver, String receiver, String what, Optional<Quantity> amount, String claim) {}
