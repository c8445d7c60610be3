package dev.guanxi.platform.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void newIdsAreVersionSevenAndGrow() {
        UUID first = Ids.next();
        UUID second = Ids.next();

        assertThat(first.version()).isEqualTo(7);
        assertThat(second.toString()).isGreaterThan(first.toString());
    }

    /** Computed with Python: uuid.uuid5(uuid.NAMESPACE_URL, "guanxi:customer:sap-01:17850"). */
    @Test
    void naturalIdsAreTheOnesThatAnyLanguageDerives() {
        assertThat(Ids.natural("customer", "sap-01", "17850"))
                .isEqualTo(UUID.fromString("a4e70114-fe4b-5bd3-a694-2f4a2f186917"));
    }
}
