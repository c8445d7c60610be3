package dev.guanxi.analytics.stream;

import dev.guanxi.analytics.profile.CustomerState;
import dev.guanxi.analytics.profile.CustomerStateCodec;
import dev.guanxi.analytics.profile.Profile;
import dev.guanxi.analytics.profile.Scoring;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The customers of a task, and the profiles that are made of them. */
class Customers {

    private final KeyValueStore<UUID, byte[]> states;
    private final Members members;
    private final ModelInForce model;
    private final Scoring scoring;

    Customers(ProcessingContext context, Scoring scoring) {
        this.states = context.getStateStore(ValueTopology.CUSTOMERS);
        this.members = new Members(context.getStateStore(ValueTopology.MEMBERS));
        this.model = new ModelInForce(context.getStateStore(ValueTopology.MODEL));
        this.scoring = scoring;
    }

    /** With its members; an empty state when nothing is known yet. */
    CustomerState find(UUID id) {
        byte[] known = states.get(id);
        return known == null
                ? new CustomerState()
                : withMembers(id, CustomerStateCodec.read(known));
    }

    /** Members are looked for only where there are some: hardly any customer has one. */
    CustomerState withMembers(UUID id, CustomerState state) {
        if (state.hasMembers()) {
            state.countWith(members.of(id));
        }
        return state;
    }

    /** The survivor as it is with this share; null when the share is no news. */
    @Nullable CustomerState join(UUID survivor, Share share) {
        if (!members.keep(survivor, share)) {
            return null;
        }
        byte[] known = states.get(survivor);
        CustomerState state = known == null ? new CustomerState() : CustomerStateCodec.read(known);
        state.countWith(members.of(survivor));
        return state;
    }

    void keep(UUID id, CustomerState state) {
        states.put(id, CustomerStateCodec.write(state));
    }

    /** Keeps the state with what its next profile says, which is the answer. */
    Profile profile(UUID id, CustomerState state, Instant asOf, Profile.@Nullable Cause cause) {
        Profile profile = scoring.profile(id, state, model.current(), asOf, cause);
        keep(id, state);
        return profile;
    }

    /** Whether time or a new model made the published profile of a customer untrue. */
    boolean isOutdated(CustomerState state, Instant asOf) {
        return scoring.isOutdated(state, model.current(), asOf);
    }

    Rescoring rescoring(int chunk) {
        return new Rescoring(states, model, chunk);
    }
}
