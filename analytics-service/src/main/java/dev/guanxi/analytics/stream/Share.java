package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.profile.CustomerState;
import dev.guanxi.analytics.profile.CustomerStateCodec;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member adds to its survivor: its whole state each time, so that one lost or repeated makes
 * no difference once the next is there.
 *
 * @param version of two shares of a member the higher is the newer
 * @param state null when the member counts elsewhere from now on
 */
record Share(UUID member, long version, byte @Nullable [] state) {

    private static final int HEADER_BYTES = 3 * Long.BYTES;

    static Share of(UUID member, CustomerState state) {
        return new Share(member, state.nextShare(), CustomerStateCodec.write(state));
    }

    static Share withdrawn(UUID member, CustomerState state) {
        return new Share(member, state.nextShare(), null);
    }

    static Share read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        UUID member = new UUID(in.getLong(), in.getLong());
        long version = in.getLong();
        if (!in.hasRemaining()) {
            return new Share(member, version, null);
        }
        byte[] state = new byte[in.remaining()];
        in.get(state);
        return new Share(member, version, state);
    }

    byte[] write() {
        int length = state == null ? 0 : state.length;
        ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES + length);
        out.putLong(member.getMostSignificantBits()).putLong(member.getLeastSignificantBits());
        out.putLong(version);
        if (state != null) {
            out.put(state);
        }
        return out.array();
    }
}
