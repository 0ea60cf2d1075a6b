/**
 * Words of time, read and normalised to TIMEX3 values (ISO 24617-1, ISO-TimeML). Entry:
 * {@link hearsay.extract.time.TimeExtractor}.
 */
@NullMarked
package hearsay.extract.time;

import org.jspecify.annotations.NullMarked;
