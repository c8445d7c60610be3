package dev.guanxi.customer.pinyin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "王小明, wang xiao ming",
        "單雄信, shan xiong xin",
        "单雄信, shan xiong xin",
        "曾国藩, zeng guo fan",
        "仇英, qiu ying",
        "解小东, xie xiao dong",
        "区志强, ou zhi qiang",
        "查良镛, zha liang yong",
        "缪斯, miao si",
        "薄熙来, bo xi lai",
        "尉迟恭, yu chi gong",
        "万俟卨, mo qi xie",
        "单于, chan yu",
        "劉德華, liu de hua",
        "任长霞, ren chang xia",
        "乐毅, yue yi",
    })
    void surnameIsReadAsOne(String name, String reading) {
        assertThat(Pinyin.ofPerson(name).spaced()).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "华为技术有限公司, hua wei ji shu you xian gong si",
        "长沙银行, chang sha yin hang",
        "重庆长安汽车, chong qing chang an qi che",
        "成都天府会计师事务所, cheng du tian fu kuai ji shi shi wu suo",
        "厦门大学, xia men da xue",
        "佛山照明, fo shan zhao ming",
        "万科地产, wan ke di chan",
        "中国重汽, zhong guo zhong qi",
        "华为Cloud技术, hua wei Cloud ji shu",
        "（深圳）有限公司, shen zhen you xian gong si",
    })
    void companyIsReadInWords(String name, String reading) {
        assertThat(Pinyin.of(name).spaced()).isEqualTo(reading);
    }

    @Test
    void readingIsAlsoJoinedAndInitials() {
        Reading reading = Pinyin.ofPerson("吕小布");

        assertThat(reading.joined()).isEqualTo("lüxiaobu");
        assertThat(reading.typed().joined()).isEqualTo("lvxiaobu");
        assertThat(reading.initials()).isEqualTo("lxb");
    }

    @Test
    void charactersThatNobodyReadsStay() {
        String rare = Character.toString(0x2A6D0);

        assertThat(Pinyin.of(rare).syllables()).hasSize(1);
        assertThat(Pinyin.of("").syllables()).isEmpty();
        assertThat(Pinyin.concerns("Müller かな 한글")).isFalse();
        assertThat(Pinyin.concerns("X王")).isTrue();
    }
}
