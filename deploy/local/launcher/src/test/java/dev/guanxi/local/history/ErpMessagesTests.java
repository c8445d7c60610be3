package dev.guanxi.local.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErpMessagesTests {

    private static final Instant AT = Instant.parse("2010-12-01T08:26:00Z");

    @Test
    void saleIsWrittenAsTheContractSaysIt() {
        RetailLine line = new RetailLine("85123A", "T-LIGHT HOLDER", 6, new BigDecimal("2.55"));
        RetailDocument invoice =
                new RetailDocument("536365", false, "17850", AT, "United Kingdom", List.of(line));

        assertThat(text(ErpMessages.sale(invoice, AT)))
                .isEqualTo(
                        "{\"source\":\"uci-online-retail\",\"documentId\":\"536365\",\"kind\":\"invoice\","
                                + "\"customerRef\":\"17850\",\"occurredAt\":\"2010-12-01T08:26:00Z\","
                                + "\"currency\":\"GBP\",\"channel\":\"online\",\"country\":\"GB\",\"lines\":["
                                + "{\"productRef\":\"85123A\",\"description\":\"T-LIGHT HOLDER\","
                                + "\"quantity\":6,\"unitPrice\":\"2.55\"}]}");
        assertThat(ErpMessages.key(invoice)).isEqualTo("17850");
    }

    @Test
    void anonymousCreditNoteIsKeyedByItsDocument() {
        RetailLine line = new RetailLine("A", null, 1, new BigDecimal("0.10"));
        RetailDocument note =
                new RetailDocument("C1", true, null, AT, "Unspecified", List.of(line));

        assertThat(text(ErpMessages.sale(note, AT)))
                .contains("\"kind\":\"credit-note\"", "\"customerRef\":null")
                .doesNotContain("country", "description");
        assertThat(ErpMessages.key(note)).isEqualTo("C1");
    }

    @Test
    void allCountriesOfTheFileHaveCodesExceptThoseThatAreNone() {
        List<String> none = List.of("Unspecified", "European Community", "Channel Islands");
        RetailHistory.bundled()
                .read(
                        document ->
                                assertThat(Countries.code(document.country()) == null)
                                        .as(document.country())
                                        .isEqualTo(none.contains(document.country())));
    }

    /** Figures of Python's uuid5 for the same name. */
    @Test
    void customerIdIsTheOneThatEveryServiceDerives() {
        assertThat(CustomerIds.of("14646")).hasToString("db61aca1-41b5-53ab-94bb-d206306deaa0");
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
