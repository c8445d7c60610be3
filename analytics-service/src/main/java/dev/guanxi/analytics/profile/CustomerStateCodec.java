package dev.guanxi.analytics.profile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state as compact bytes, in one fixed order: equal states have equal bytes. */
public final class CustomerStateCodec {

    /** Of a customer that was never part of a merge. */
    private static final int ALONE = 1;

    /** The same, followed by the membership. */
    private static final int WITH_MEMBERSHIP = 2;

    private CustomerStateCodec() {}

    public static byte[] write(CustomerState state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            boolean alone = state.membership.equals(Membership.NONE);
            out.writeByte(alone ? ALONE : WITH_MEMBERSHIP);
            out.writeLong(state.revision);
            out.writeInt(state.documents);
            out.writeInt(state.contacts);
            write(out, state.firstPurchaseAt);
            write(out, state.lastPurchaseAt);
            write(out, state.totals);
            out.writeUTF(state.verdict);
            write(out, state.current);
            write(out, state.potential);
            out.writeInt(state.days.size());
            for (Map.Entry<Long, Day> day : state.days.entrySet()) {
                out.writeInt(day.getKey().intValue());
                out.writeInt(day.getValue().purchases());
                write(out, day.getValue().revenue());
                write(out, day.getValue().profit());
            }
            writeOpportunities(out, state);
            if (!alone) {
                write(out, state.membership);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A customer's state cannot be written", e);
        }
        return bytes.toByteArray();
    }

    public static CustomerState read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int format = in.readUnsignedByte();
            if (format != ALONE && format != WITH_MEMBERSHIP) {
                throw new IllegalStateException("Unknown format of a customer's state: " + format);
            }
            CustomerState state = new CustomerState();
            state.revision = in.readLong();
            state.documents = in.readInt();
            state.contacts = in.readInt();
            state.firstPurchaseAt = readInstant(in);
            state.lastPurchaseAt = readInstant(in);
            state.totals = readTotals(in);
            state.verdict = in.readUTF();
            state.current = readDecimal(in);
            state.potential = readDecimal(in);
            for (int n = in.readInt(); n > 0; n--) {
                long day = in.readInt();
                state.days.put(day, new Day(in.readInt(), readDecimal(in), readDecimal(in)));
            }
            for (int n = in.readInt(); n > 0; n--) {
                UUID id = new UUID(in.readLong(), in.readLong());
                state.opportunities.put(id, readOpportunity(in));
            }
            if (format == WITH_MEMBERSHIP) {
                state.membership = readMembership(in);
            }
            return state;
        } catch (IOException e) {
            throw new UncheckedIOException("A customer's state cannot be read", e);
        }
    }

    private static void writeOpportunities(DataOutputStream out, CustomerState state)
            throws IOException {
        out.writeInt(state.opportunities.size());
        for (Map.Entry<UUID, Opportunity> each : state.opportunities.entrySet()) {
            out.writeLong(each.getKey().getMostSignificantBits());
            out.writeLong(each.getKey().getLeastSignificantBits());
            write(out, each.getValue().expected());
            out.writeBoolean(each.getValue().open());
            out.writeLong(each.getValue().sequence());
            write(out, each.getValue().at());
        }
    }

    private static Opportunity readOpportunity(DataInputStream in) throws IOException {
        BigDecimal expected = readDecimal(in);
        boolean open = in.readBoolean();
        long sequence = in.readLong();
        Instant at = readInstant(in);
        return new Opportunity(expected, open, sequence, at == null ? Instant.EPOCH : at);
    }

    private static void write(DataOutputStream out, Membership membership) throws IOException {
        UUID survivor = membership.mergedInto();
        out.writeBoolean(survivor != null);
        if (survivor != null) {
            out.writeLong(survivor.getMostSignificantBits());
            out.writeLong(survivor.getLeastSignificantBits());
        }
        out.writeLong(membership.version());
        out.writeInt(membership.members());
        out.writeLong(membership.shares());
    }

    private static Membership readMembership(DataInputStream in) throws IOException {
        UUID survivor = in.readBoolean() ? new UUID(in.readLong(), in.readLong()) : null;
        return new Membership(survivor, in.readLong(), in.readInt(), in.readLong());
    }

    private static void write(DataOutputStream out, Totals totals) throws IOException {
        write(out, totals.revenue());
        write(out, totals.costOfGoods());
        write(out, totals.returns());
        write(out, totals.costToServe());
        write(out, totals.marketingCost());
    }

    private static Totals readTotals(DataInputStream in) throws IOException {
        return new Totals(
                readDecimal(in),
                readDecimal(in),
                readDecimal(in),
                readDecimal(in),
                readDecimal(in));
    }

    private static void write(DataOutputStream out, BigDecimal amount) throws IOException {
        byte[] unscaled = amount.unscaledValue().toByteArray();
        out.writeInt(amount.scale());
        out.writeShort(unscaled.length);
        out.write(unscaled);
    }

    private static BigDecimal readDecimal(DataInputStream in) throws IOException {
        int scale = in.readInt();
        byte[] unscaled = in.readNBytes(in.readUnsignedShort());
        return new BigDecimal(new BigInteger(unscaled), scale);
    }

    private static void write(DataOutputStream out, @Nullable Instant at) throws IOException {
        out.writeBoolean(at != null);
        if (at != null) {
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
        }
    }

    private static @Nullable Instant readInstant(DataInputStream in) throws IOException {
        return in.readBoolean() ? Instant.ofEpochSecond(in.readLong(), in.readInt()) : null;
    }
}
