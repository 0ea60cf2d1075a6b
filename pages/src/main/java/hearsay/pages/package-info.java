/**
 * Web pages to articles. {@link hearsay.pages.Pages} is the way in; all else that is public is what it gives.
 *
 * {@snippet :
 * Article article = Pages.read(html, "https://post.example/2031/03/09/bridge");
 * article.facts().title();                       // "Bridge stays closed"
 * article.facts().published();                   // 2031-03-09
 * for (Part part : article.parts()) {
 *     String words = part.text().of(article.text());    // a paragraph, a heading, an item of a list ...
 *     part.page().map(place -> place.of(html));         // ... and the markup that it was read from
 * }
 * }
 */
@NullMarked
package hearsay.pages;

import org.jspecify.annotations.NullMarked;
