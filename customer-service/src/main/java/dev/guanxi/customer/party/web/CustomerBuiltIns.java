package dev.guanxi.customer.party.web;

import dev.guanxi.customer.field.FieldDefining;
import dev.guanxi.customer.party.Profile;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every customer has: the kinds, and all that the API shows and takes by name. */
@Component
class CustomerBuiltIns implements FieldDefining.BuiltIns {

    private static final List<String> KINDS =
            Arrays.stream(Profile.Kind.values()).map(Profile.Kind::toString).toList();
    private static final Set<String> NAMES =
            Stream.of(CustomerView.class, CustomerDetails.class)
                    .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toUnmodifiableSet());

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    @Override
    public Set<String> names() {
        return NAMES;
    }
}
