package hearsay.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartNamesTest {
    private final PartNames names = new PartNames();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "related-posts",
                "relatedPosts",
                "relatedposts_list",
                "c-comments",
                "site-footer",
                "ad-slot-3",
                "newsletterSignup"
            })
    void aPartBesideTheArticleIsCalledSo(String name) {
        assertThat(names.isApart(new Element("div").addClass(name))).isTrue();
        assertThat(names.isApart(new Element("div").attr("id", name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-body", "shadow", "header-image", "loading", "commentary", "broadcast", "main"})
    void aPartOfTheArticleIsNot(String name) {
        assertThat(names.isApart(new Element("div").addClass(name))).isFalse();
    }
}
