package hearsay.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Roe and John Doe => Jane Roe; John Doe",
                "BY JANE ROE-PELL => Jane Roe-pell",
                "Von Lena Abbot, Sarrow => Lena Abbot",
                "Posted on March 3, 2031 by Odo Brand => Odo Brand",
                "By Corin Haller - The Sarrow Gazette - Tuesday, March 4, 2031 => Corin Haller",
                "By Jane Roe in Sarrow => Jane Roe",
                "View all posts by Jane Roe => Jane Roe",
                "Jane Roe, Staff Writer => Jane Roe; Staff Writer",
                "By Jane Roe | March 3, 2031 => Jane Roe"
            })
    void namesAreTakenOutOfTheirField(String row) {
        int last = row.indexOf(" => ");
        List<String> names = List.of(row.substring(last + 4).strip().split("; "));
        assertThat(Bylines.names(row.substring(0, last).strip())).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the fire was out",
                "By 2031 all was lost",
                "By and large it burned",
                "Jane Roe said so",
                "By"
            })
    void aSentenceIsNoByline(String line) {
        assertThat(Bylines.isByline(line)).isFalse();
    }
}
