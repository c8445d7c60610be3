package dev.guanxi.customer.party.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearchTextTests {

    @Test
    void caseAccentsAndBlanksDoNotCount() {
        assertThat(SearchText.plain("  Café\tGRÜßE \0 Ångström "))
                .isEqualTo("cafe grusse angstrom");
    }

    @Test
    void eachTextStartsWithABlank() {
        assertThat(SearchText.of(Stream.of("Ab", "Cd"))).isEqualTo(" ab cd");
    }

    @Test
    void shortWordsMustBeginAWord() {
        assertThat(SearchText.patterns("Li harbour")).containsExactly("% li%", "%harbour%");
    }

    @Test
    void signsOfThePatternLanguageAreOrdinary() {
        assertThat(SearchText.patterns("50%_a\\")).containsExactly("%50\\%\\_a\\\\%");
    }

    @Test
    void chineseNameHasItsPinyinWithIt() {
        assertThat(SearchText.of(Stream.of("王小明")))
                .isEqualTo(" h738b h5c0f h660e wang xiao ming wangxiaoming wxm");
    }

    @Test
    void bothReadingsOfASurnameAreKept() {
        assertThat(SearchText.of(Stream.of("吕单")))
                .contains(" ludan ", " lvdan")
                .doesNotContain("lushan");
        assertThat(SearchText.of(Stream.of("单田芳"))).contains(" dantianfang ", " shantianfang ");
    }

    @Test
    void chineseCharactersAreFoundAnywhere() {
        assertThat(SearchText.patterns("小明 华为X3"))
                .containsExactly("% h5c0f h660e%", "% h534e h4e3a%", "% x3%");
    }

    @Test
    void wideLettersAreNarrow() {
        assertThat(SearchText.plain("ＨＵＡＷＥＩ\u3000１")).isEqualTo("huawei 1");
    }

    @Test
    void sortedByPinyinWhichAgreesWithItself() {
        String key = SearchText.sortedBy("单 小明", true);

        assertThat(key).isEqualTo("shan xiao ming 单 小明");
        assertThat(SearchText.plain(key)).isEqualTo(key);
        assertThat(SearchText.sortedBy("单县 Müller", false)).isEqualTo("shan xian muller 单县 muller");
        assertThat(SearchText.sortedBy("Ärger", true)).isEqualTo("arger");
    }
}
