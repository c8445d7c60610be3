package dev.guanxi.platform.http;

import dev.guanxi.platform.problem.InvalidRequest;
import dev.guanxi.platform.problem.Malformed;
import dev.guanxi.platform.security.FieldRights;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applies merge patches; what comes out is checked as if the caller had sent it whole. */
public class Patches {

    private final JsonMapper json;
    private final Validator validator;

    Patches(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @throws dev.guanxi.platform.security.FieldNotWritable when the patch has a field that the
     *     type hides from the caller; without it, such a field stays as it is
     * @throws Malformed when the patch is no object, has an unknown field or a wrong type, or its
     *     result breaks a constraint of the type
     */
    public <T> T apply(JsonNode patch, T current, Class<T> type) {
        if (!patch.isObject()) {
            throw new Malformed("malformed-patch", "A merge patch is a JSON object");
        }
        FieldRights.requireWritable(type, patch.propertyNames());
        T result = read(MergePatch.apply(json.valueToTree(current), patch), type);
        BeanPropertyBindingResult errors = new BeanPropertyBindingResult(result, "body");
        validator.validate(result, errors);
        if (errors.hasErrors()) {
            throw InvalidRequest.violating(errors);
        }
        return result;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JacksonException e) {
            throw InvalidRequest.unreadable(e);
        }
    }
}
