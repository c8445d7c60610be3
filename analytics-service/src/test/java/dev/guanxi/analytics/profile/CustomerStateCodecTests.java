package dev.guanxi.analytics.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerStateCodecTests {

    private static final UUID SURVIVOR = UUID.fromString("a4e70114-fe4b-5bd3-a694-2f4a2f186917");

    /** Revision 7, two contacts and nothing else, as it was written before there were merges. */
    private static final String BEFORE_MERGES =
            "01"
                    + "0000000000000007"
                    + "00000000"
                    + "00000002"
                    + "0000"
                    + "00000000000100".repeat(5)
                    + "0000"
                    + "00000000000100".repeat(2)
                    + "00000000"
                    + "00000000";

    @Test
    void stateFromBeforeMergesIsReadAndWrittenAsItWas() {
        byte[] bytes = HexFormat.of().parseHex(BEFORE_MERGES);

        CustomerState state = CustomerStateCodec.read(bytes);

        assertThat(state.contacts()).isEqualTo(2);
        assertThat(state.mergedInto()).isNull();
        assertThat(state.hasMembers()).isFalse();
        assertThat(CustomerStateCodec.write(state)).isEqualTo(bytes);
    }

    @Test
    void whereACustomerBelongsIsKept() {
        CustomerState state = aState();
        state.belongsTo(SURVIVOR, 5);
        state.countWith(List.of(new CustomerState(), new CustomerState()));
        state.nextShare();

        CustomerState read = CustomerStateCodec.read(CustomerStateCodec.write(state));

        assertThat(read.mergedInto()).isEqualTo(SURVIVOR);
        assertThat(read.membership).isEqualTo(new Membership(SURVIVOR, 5, 2, 1));
        assertThat(read.days).isEqualTo(state.days);
        assertThat(read.opportunities).isEqualTo(state.opportunities);
        assertThat(CustomerStateCodec.write(read)).isEqualTo(CustomerStateCodec.write(state));
    }

    @Test
    void splitIsRememberedWithItsVersion() {
        CustomerState state = aState();
        state.belongsTo(SURVIVOR, 5);
        state.belongsTo(null, 6);

        CustomerState read = CustomerStateCodec.read(CustomerStateCodec.write(state));

        assertThat(read.mergedInto()).isNull();
        assertThat(read.belongsTo(SURVIVOR, 5)).isFalse();
        assertThat(read.belongsTo(SURVIVOR, 7)).isTrue();
    }

    @Test
    void unknownFormatIsRefused() {
        assertThatThrownBy(() -> CustomerStateCodec.read(new byte[] {3}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("3");
    }

    private static CustomerState aState() {
        CustomerState state = new CustomerState();
        state.contacted();
        state.days.put(20_000L, new Day(1, BigDecimal.TEN, BigDecimal.ONE));
        state.heardOf(
                SURVIVOR,
                new Opportunity(
                        new BigDecimal("12.50"), true, 3, Instant.parse("2026-01-15T12:00:00Z")));
        return state;
    }
}
