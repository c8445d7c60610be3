package dev.guanxi.customer.party.web;

import dev.guanxi.customer.custom.CellValues;
import dev.guanxi.customer.party.CustomerDocuments;
import dev.guanxi.customer.party.Profile;
import dev.guanxi.platform.problem.InvalidRequest;
import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents are what the resource {@code /customers} takes. */
@Component
class RestCustomerDocuments implements CustomerDocuments {

    private static final Set<String> FIELDS = fields(type -> true);
    private static final Set<String> STRUCTURED =
            fields(
                    type ->
                            Collection.class.isAssignableFrom(type)
                                    || Map.class.isAssignableFrom(type)
                                    || type.isRecord());

    private final ProfileReader profiles;
    private final CellValues cells;
    private final JsonMapper json;
    private final LocalValidatorFactoryBean validator;

    RestCustomerDocuments(
            ProfileReader profiles,
            CellValues cells,
            JsonMapper json,
            LocalValidatorFactoryBean validator) {
        this.profiles = profiles;
        this.cells = cells;
        this.json = json;
        this.validator = validator;
    }

    private static Set<String> fields(Predicate<Class<?>> wanted) {
        return Arrays.stream(CustomerDetails.class.getRecordComponents())
                .filter(component -> wanted.test(component.getType()))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> fields() {
        return FIELDS;
    }

    @Override
    public Set<String> structuredFields() {
        return STRUCTURED;
    }

    @Override
    public Profile read(JsonNode document, @Nullable Profile before) {
        if (document.path("custom") instanceof ObjectNode custom) {
            cells.read(custom);
        }
        CustomerDetails details = details(document);
        Set<ConstraintViolation<CustomerDetails>> violations = validator.validate(details);
        if (!violations.isEmpty()) {
            BeanPropertyBindingResult errors = new BeanPropertyBindingResult(details, "body");
            validator.validate(details, errors);
            throw InvalidRequest.violating(errors);
        }
        return before == null ? profiles.read(details) : profiles.read(details, before);
    }

    private CustomerDetails details(JsonNode document) {
        try {
            return json.treeToValue(document, CustomerDetails.class);
        } catch (JacksonException e) {
            throw InvalidRequest.unreadable(e);
        }
    }

    @Override
    public ObjectNode write(Profile profile) {
        return json.valueToTree(profiles.write(profile));
    }
}
