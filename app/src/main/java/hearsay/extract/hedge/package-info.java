/**
 * The holder's own words of likelihood. Entry: {@link hearsay.extract.hedge.HedgeFinder}.
 */
@NullMarked
package hearsay.extract.hedge;

import org.jspecify.annotations.NullMarked;
