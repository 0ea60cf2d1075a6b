package hearsay.model;

import java.util.Optional;

/**
 * What a holder expects.
 *
 * @param expects the expectation in the text's words
 * @param likelihood the exact words of likelihood, where there are some
 * @param due by when, where the text tells
 */
public record Forecast(String expects, Optional<String> likelihood, Optional<PartialDate> due) {}
