/**
 * What a text reports of a party without reporting its words: stances ({@link hearsay.extract.reported.StanceFinder}) and
 * figures ({@link hearsay.extract.reported.EstimateFinder}), posts with a signature ({@link hearsay.extract.reported.SignedPosts}); and how holders stand to what is claimed ({@link
 * hearsay.extract.reported.StanceJudge}).
 */
@NullMarked
package hearsay.extract.reported;

import org.jspecify.annotations.NullMarked;
