package hearsay.link;

import hearsay.model.Matter.Status;
import java.util.List;

/**
 * A status with the sentence that says why.
 *
 * @param basis the ids of the claims that it rests on
 */
record Verdict(Status status, String why, List<String> basis) {
    static Verdict of(Status status, String why, Statement... basis) {
        return new Verdict(
                status, why, List.of(basis).stream().map(s -> s.claim().id()).toList());
    }
}
