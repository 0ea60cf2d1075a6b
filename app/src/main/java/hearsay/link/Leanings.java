package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Hedge;
import hearsay.model.Span;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which way the words of likelihood of a matter's claims point, by their band of ICD 203 (2015): the thing is more likely than not, as
 * likely as not, or less.
 *
 * <p>Who expects a thing and who thinks it unlikely do not say the same, however alike their words are. What one
 * "said" introduces leans one way: in "he said that events had changed his mind: a strike was unlikely" both pieces lean against it.
 * Example: "a strike is likely" and "a strike is a toss-up" differ.
 */
final class Leanings {
    private enum Leaning {
        AGAINST,
        EVEN,
        TOWARDS
    }

    private static final double HALF = 0.5;

    /** What introduces claims: the same words of one document. */
    private record Cue(String document, List<Span> words) {
        static Cue of(Voice voice) {
            Claim claim = voice.statement().claim();
            return new Cue(claim.document(), claim.cue());
        }
    }

    private final Map<Cue, Set<Leaning>> introduced = new HashMap<>();

    Leanings(List<Voice> voices) {
        for (Voice voice : voices) {
            of(voice)
                    .ifPresent(leaning -> introduced
                            .computeIfAbsent(Cue.of(voice), cue -> EnumSet.noneOf(Leaning.class))
                            .add(leaning));
        }
    }

    /** Whether the likelihoods that both give are known and none points the same way as another's. */
    boolean differ(Voice a, Voice b) {
        Set<Leaning> one = all(a);
        Set<Leaning> two = all(b);
        return !one.isEmpty() && !two.isEmpty() && one.stream().noneMatch(two::contains);
    }

    private Set<Leaning> all(Voice voice) {
        Cue cue = Cue.of(voice);
        return of(voice)
                .map(Set::of)
                .orElseGet(() -> cue.words().isEmpty() ? Set.of() : introduced.getOrDefault(cue, Set.of()));
    }

    /** Of the claim's own words; empty where it has none of likelihood, or such as "may", which have no band. */
    private static Optional<Leaning> of(Voice voice) {
        return voice.statement().claim().hedge().flatMap(Hedge::band).map(Leanings::of);
    }

    private static Leaning of(Hedge.Band band) {
        if (band.low() < HALF && band.high() > HALF) {
            return Leaning.EVEN;
        }
        return band.high() <= HALF ? Leaning.AGAINST : Leaning.TOWARDS;
    }
}
