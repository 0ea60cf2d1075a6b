package hearsay.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private final Language language = new Language();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Le maire de la ville a dit que le pont resterait fermé et que les gens ne sont pas en danger.",
                "de | Die Brücke bleibt nach den Worten der Bürgermeisterin geschlossen, weil in einem Pfeiler ein Riss gefunden wurde.",
                "es | La alcaldesa dijo que el puente seguirá cerrado porque los ingenieros encontraron una grieta en el pilar.",
                "it | La sindaca ha detto che il ponte resta chiuso perché gli ingegneri hanno trovato una crepa nel pilone.",
                "pt | A prefeita disse que a ponte vai ficar fechada porque os engenheiros não sabem desde quando há uma fenda no pilar.",
                "nl | De burgemeester zei dat de brug dicht blijft omdat er een scheur in een van de pijlers is gevonden.",
                "pl | Burmistrz powiedziała, że most jest zamknięty, bo w filarze znaleziono pęknięcie i nie wiadomo, jak długo tam było.",
                "sv | Borgmästaren sade att bron är stängd för att man har hittat en spricka i en av pelarna och inte vet mer.",
                "tr | Belediye başkanı köprünün kapalı kalacağını söyledi ve bu çatlak için daha çok zaman gerektiğini anlattı.",
                "id | Wali kota mengatakan bahwa jembatan itu akan tetap ditutup karena ada retakan yang ditemukan pada tiang dan tidak aman.",
                "ko | 시장은 다리의 기둥에서 균열이 발견되어 다리를 계속 닫아 둘 것이라고 월요일에 말했다.",
                "ja | 市長は、橋の柱にひびが見つかったため、橋を閉じたままにすると月曜日に述べた。",
                "zh | 市长星期一表示，由于桥墩发现裂缝，大桥将继续关闭。",
                "und | Мэр сказала, что мост останется закрытым, потому что в опоре нашли трещину.",
                "und | قالت رئيسة البلدية إن الجسر سيبقى مغلقا لأن المهندسين وجدوا شقا في أحد أعمدته."
            })
    void anotherLanguageIsTold(String code, String text) {
        assertThat(language.guess(text.strip()).code()).isEqualTo(code);
    }

    @Test
    void aLanguageWithoutAListIsNotEnglish() {
        String basque =
                "Alkateak esan du zubia itxita egongo dela astebetez. Ingeniariek pitzadura bat aurkitu dute hirugarren "
                        + "zutabean eta inork ez daki noiztik dagoen hor. Ez dugu irekiko ziur egon arte, adierazi zien kazetariei "
                        + "eguerdian. Udalak jakinarazi du lanak hurrengo astean hasiko direla eta gidariek beste bide bat hartu beharko "
                        + "dutela ordura arte.";
        assertThat(language.guess(basque).isEnglish()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor said on Monday that the bridge would stay closed.",
                "Mill burns down.",
                "Orrin: no comment.",
                "",
                "Der Bürgermeister said that \"die Brücke\" was closed and that it would not be opened before the end of the week."
            })
    void englishIsReadHoweverShort(String text) {
        assertThat(language.guess(text).isEnglish()).isTrue();
    }
}
