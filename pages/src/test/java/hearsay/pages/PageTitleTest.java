package hearsay.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTitleTest {
    private static Optional<String> title(String head, String body) {
        return Pages.read(
                        "<head>" + head + "</head><body>" + body + "</body>",
                        "https://www.harbour-gazette.example/fire")
                .facts()
                .title();
    }

    @Test
    void theTopicAboveAHeadlineIsNoPartOfIt() {
        assertThat(title("", "<h1><span class='article__kicker'>Harrow</span> <span>Bridge stays closed</span></h1>"))
                .contains("Bridge stays closed");
        assertThat(
                        title(
                                "",
                                "<h1><span>Harrow</span><span aria-hidden='true'> – </span><span>Bridge stays closed</span></h1>"))
                .contains("Bridge stays closed");
        assertThat(title("", "<h1><span class='kicker'>Harrow</span></h1>")).contains("Harrow");
    }

    @Test
    void aHeadlineOfTheSecondRankIsFoundBelowTheTopic() {
        String head = "<meta property='og:title' content='Bridge stays closed - Harrow: what we know'>";
        assertThat(title(
                        head,
                        "<h1 class='strapline'>Harrow: what we know</h1><h2>Bridge stays closed</h2><h2>More</h2>"))
                .contains("Bridge stays closed");
    }

    @Test
    void theOnlyHeadingIsTheHeadlineUnlessItIsTheSitesName() {
        assertThat(title("<title>Ferry Club Harrow</title>", "<h1>Welcome!</h1>"))
                .contains("Welcome!");
        assertThat(title("<title>Ferry sinks off Harrow</title>", "<h1>Harbour-Gazette</h1>"))
                .contains("Ferry sinks off Harrow");
        assertThat(title("<title>Ferry sinks off Harrow</title>", "<h1>Harrow</h1>"))
                .contains("Ferry sinks off Harrow");
    }

    @Test
    void theSitesNameIsKnownByItsAddress() {
        assertThat(title("<title>Ferry sinks » The Harbour Gazette</title>", ""))
                .contains("Ferry sinks");
        assertThat(title("<title>Harbour Gazette: news - Ferry sinks off the harbour of Harrow</title>", ""))
                .contains("Harbour Gazette: news - Ferry sinks off the harbour of Harrow");
    }
}
