package hearsay.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void whatOnlyTellsWhereAReaderCameFromIsNoPartOfTheCanonicalAddress() {
        Address address = Address.parse("HTTP://News.Example:80/a/../b?id=4&utm_source=feed&utm_medium=rss#top");
        assertThat(address.text()).startsWith("http://news.example/b?id=4&").contains("utm_source");
        assertThat(address.canonical()).isEqualTo("http://news.example/b?id=4");
        assertThat(Address.parse("https://news.example/b/?id=4&fbclid=x").canonical())
                .isEqualTo("https://news.example/b/?id=4");
    }

    @Test
    void schemeAndLastSlashDoNotTellPagesApart() {
        assertThat(Address.parse("https://news.example/story/").key())
                .isEqualTo(Address.parse("http://NEWS.example/story").key());
        assertThat(Address.parse("https://news.example/story?page=2").key())
                .isNotEqualTo(Address.parse("https://news.example/story?page=3").key());
    }

    @ParameterizedTest
    @CsvSource({
        "../b.html, http://news.example/b.html",
        "//other.example/c, http://other.example/c",
        "'c d', http://news.example/a/c%20d",
        "?q=1, http://news.example/a/x?q=1",
    })
    void linksAreReadFromWhereTheyStand(String link, String expected) {
        assertThat(Address.parse("http://news.example/a/x").resolve(link).text())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://news.example/a",
                "file:///etc/passwd",
                "http://",
                "http:///path",
                "http://user:secret@news.example/",
                "javascript:alert(1)",
                "news.example/a"
            })
    void whatIsNoAddressOfTheWebIsRefused(String words) {
        assertThatThrownBy(() -> Address.parse(words)).isInstanceOf(BadAddressException.class);
    }

    @Test
    void namesInOtherScriptsAreAsked() {
        assertThat(Address.parse("http://bücher.example/ä").text()).isEqualTo("http://xn--bcher-kva.example/%C3%A4");
    }
}
