package dev.guanxi.customer.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingSnifferTests {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 'name\nMüller'",
        "UTF-8, 'name\nplain'",
        "UTF-16LE, 'name\nMüller'",
        "UTF-16BE, 'name\nplain'",
        "GB18030, 'name\n北京客户关系有限公司 上海贸易 广州电子'",
        "windows-1252, 'name\nMüller Straße Größe übrigens für'",
    })
    void encodingOfATextIsFound(String encoding, String text) {
        assertThat(sniffed(text.getBytes(Charset.forName(encoding))).encoding().name())
                .isEqualTo(encoding);
    }

    @Test
    void letterFarBehindCountsAsMuchAsOneAtTheBeginning() {
        EncodingSniffer sniffer = new EncodingSniffer();
        byte[] plain = "a,b,c\n".repeat(500_000).getBytes(StandardCharsets.US_ASCII);
        sniffer.watch(plain, plain.length);
        byte[] last = "Müller, Größe".getBytes(StandardCharsets.ISO_8859_1);
        sniffer.watch(last, last.length);

        assertThat(sniffer.encoding().name()).isEqualTo("windows-1252");
        assertThat(sniffer.isClearlyUtf8()).isFalse();
    }

    @Test
    void letterMayBeCutByThePieces() {
        EncodingSniffer sniffer = new EncodingSniffer();
        for (byte one : "Müller 北京".getBytes(StandardCharsets.UTF_8)) {
            sniffer.watch(new byte[] {one}, 1);
        }

        assertThat(sniffer.encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(sniffer.isClearlyUtf8()).isTrue();
    }

    private static EncodingSniffer sniffed(byte[] bytes) {
        EncodingSniffer sniffer = new EncodingSniffer();
        sniffer.watch(bytes, bytes.length);
        return sniffer;
    }
}
