package hearsay.model;

/**
 * A holder that stood differently to one matter at two times.
 *
 * @param holder canonical name
 * @param matter the id of the matter
 * @param from the id of the earlier claim
 * @param to the id of the later claim
 * @param admission whether the later claim grants what the holder had denied; such a claim weighs most
 */
public record PositionChange(String holder, String matter, String from, String to, boolean admission) {}
