/**
 * Charts of figures with bounds as inline SVG.
 *
 * <p>{@link hearsay.brief.chart.Chart} is the entry: give it points, read its SVG. The colours are the page's (classes
 * {@code o1} to {@code o7} for origins), so that a chart follows the light or dark of the page around it.
 */
@NullMarked
package hearsay.brief.chart;

import org.jspecify.annotations.NullMarked;
