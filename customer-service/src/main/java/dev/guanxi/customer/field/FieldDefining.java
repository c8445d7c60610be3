package dev.guanxi.customer.field;

import dev.guanxi.customer.field.FieldSettings.Choice;
import dev.guanxi.platform.http.ExpectedVersion;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Administrators define fields and change them. Each change waits until every transaction that
 * writes values has ended, and those that begin meanwhile wait for it: so none writes a value by
 * rules that hold no more. No change loses a value.
 */
@Service
public class FieldDefining {

    /** How many fields may be in use, since each customer shows and each event carries them. */
    static final int MOST = 200;

    private final Fields fields;
    private final BuiltIns builtIns;
    private final Publication publication;
    private final CurrentFields current;
    private final Clock clock;

    FieldDefining(
            Fields fields,
            BuiltIns builtIns,
            Publication publication,
            CurrentFields current,
            Clock clock) {
        this.fields = fields;
        this.builtIns = builtIns;
        this.publication = publication;
        this.current = current;
        this.clock = clock;
    }

    /** What every customer has without anybody defining it. */
    public interface BuiltIns {

        /** The kinds of customers, as words. */
        List<String> kinds();

        /** The names of what is always there. */
        Set<String> names();
    }

    /** Tells others which fields customers have. */
    public interface Publication {

        /** Publishes this version with the running transaction. */
        void publish(FieldDefinition version, Instant at);
    }

    /**
     * @throws FieldNameTaken when there is one, be it retired or built in
     */
    @Transactional
    public FieldDefinition define(String name, FieldSettings settings) {
        requireKinds(settings);
        fields.lockAll();
        requireFree(name);
        requireRoom();
        FieldDefinition field =
                FieldDefinition.defined(
                        name, settings, clock.instant().truncatedTo(ChronoUnit.MICROS));
        fields.add(field);
        tell(field);
        return field;
    }

    /**
     * Settings that say nothing new make no version.
     *
     * @throws dev.guanxi.platform.problem.StaleVersion when somebody else was faster
     * @throws ChoiceInUse when a choice that some customer has would be gone
     * @throws FieldValuesCollide when it shall be unique and is not
     */
    @Transactional
    public FieldDefinition change(
            FieldId id, ExpectedVersion expected, UnaryOperator<FieldSettings> change) {
        FieldDefinition before = locked(id, expected);
        FieldSettings wanted = change.apply(before.settings());
        requireKinds(wanted);
        FieldDefinition after = before.changedTo(wanted).orElse(before);
        if (after.version() > before.version()) {
            requireUnused(id, before.choicesMissingIn(wanted));
            if (wanted.duties().unique() && !before.settings().duties().unique()) {
                requireNoCollision(after);
            }
            save(before, after);
        }
        return after;
    }

    /** Hides the field and its values everywhere; they are kept. */
    @Transactional
    public FieldDefinition retire(FieldId id, ExpectedVersion expected) {
        FieldDefinition before = locked(id, expected);
        FieldDefinition after = before.retire();
        save(before, after);
        return after;
    }

    /** Shows the field and its values again, as they were. */
    @Transactional
    public FieldDefinition reinstate(FieldId id, ExpectedVersion expected) {
        FieldDefinition before = locked(id, expected);
        FieldDefinition after = before.reinstate();
        requireRoom();
        save(before, after);
        return after;
    }

    private FieldDefinition locked(FieldId id, ExpectedVersion expected) {
        fields.lockAll();
        FieldDefinition field = fields.find(id).orElseThrow(() -> new NoSuchField(id));
        expected.mustBe(field.version());
        return field;
    }

    private void save(FieldDefinition before, FieldDefinition after) {
        fields.replace(after);
        if (before.isSearched() != after.isSearched()) {
            fields.requestSearchRefresh(after.id());
        }
        tell(after);
    }

    private void tell(FieldDefinition version) {
        publication.publish(version, clock.instant());
        current.forgetAfterCommit();
    }

    private void requireKinds(FieldSettings settings) {
        if (!builtIns.kinds().containsAll(settings.kinds())) {
            throw new FieldSettingsRefused(
                    "unknown-kind",
                    "kinds",
                    "kinds of customers are " + String.join(", ", builtIns.kinds()));
        }
    }

    private void requireFree(String name) {
        if (builtIns.names().stream().anyMatch(name::equalsIgnoreCase)) {
            throw FieldNameTaken.builtIn(name);
        }
        fields.all().stream()
                .filter(field -> field.name().equalsIgnoreCase(name))
                .findFirst()
                .ifPresent(
                        field -> {
                            throw FieldNameTaken.by(field);
                        });
    }

    private void requireRoom() {
        if (fields.all().stream().filter(field -> !field.retired()).count() >= MOST) {
            throw new TooManyFields(MOST);
        }
    }

    private void requireUnused(FieldId id, List<Choice> missing) {
        for (Choice choice : missing) {
            if (fields.isUsed(id, choice.value())) {
                throw new ChoiceInUse(choice.value());
            }
        }
    }

    private void requireNoCollision(FieldDefinition field) {
        List<Fields.Collision> collisions = fields.collisions(field.id());
        if (!collisions.isEmpty()) {
            throw new FieldValuesCollide(field.name(), collisions);
        }
    }
}
