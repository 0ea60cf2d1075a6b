package hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTextTest {
    @Test
    void signsOfMarkupAreEscaped() {
        assertThat(MarkdownText.escape("a *b* [c](d) <e> &amp; `f`"))
                .isEqualTo("a \\*b\\* \\[c\\](d) \\<e\\> \\&amp; \\`f\\`");
    }

    @Test
    void addressesDoNotBecomeLinks() {
        assertThat(MarkdownText.escape("https://a.example www.b.example"))
                .isEqualTo("https:\\/\\/a.example www\\.b.example");
    }

    @Test
    void noLineBeginsABlock() {
        String text = "a".repeat(79) + " 12. May " + "b".repeat(71) + " # c";
        assertThat(MarkdownText.wrap(text, "", "").lines().toList())
                .containsExactly("a".repeat(79), "12\\. May " + "b".repeat(71), "\\# c");
    }
}
