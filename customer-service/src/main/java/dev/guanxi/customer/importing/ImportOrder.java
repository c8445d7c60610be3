package dev.guanxi.customer.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.guanxi.customer.mapping.Mapping;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.customer.tabular.TableFormat;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and how.
 *
 * @param mapping as it was when the import was ordered; null: columns go by their names
 */
public record ImportOrder(File file, Manner manner, @Nullable Mapping mapping) {

    /**
     * @param name what the caller calls it
     * @param encoding as it is said or found to be
     * @param clearlyUtf8 whether it cannot well be in another encoding
     * @param delimiter null: to be found
     */
    public record File(
            UUID id,
            @Nullable String name,
            TableFormat format,
            String encoding,
            boolean clearlyUtf8,
            @Nullable Character delimiter) {}

    /**
     * @param dryRun do all but write customers
     * @param matchBy what else than its id and its outside keys makes a row mean a customer
     * @param kind of new customers whose row does not say it
     */
    public record Manner(
            Mode mode, boolean dryRun, Set<MatchBy> matchBy, Profile.@Nullable Kind kind) {}

    /** What is done with a row that means a customer on record, and with one that does not. */
    public enum Mode {
        CREATE,
        UPDATE,
        CREATE_OR_UPDATE;

        boolean creates() {
            return this != UPDATE;
        }

        boolean updates() {
            return this != CREATE;
        }

        /** The word in JSON and in parameters. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How a customer may be recognised without a key. */
    public enum MatchBy {
        EMAIL,
        PHONE;

        /** The word in JSON and in parameters. */
        @JsonValue
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
