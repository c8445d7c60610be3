package dev.guanxi.customer.custom.web;

import dev.guanxi.customer.caller.CallerRoles;
import dev.guanxi.customer.custom.CallerFields;
import dev.guanxi.customer.field.FieldDefinition;
import dev.guanxi.customer.field.FieldType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Describes the custom fields of this moment in the served OpenAPI, to callers that may read
 * customers, and to each those that it may read. The document itself is made once and is the same
 * for everybody else, so the contract depends on no data.
 */
@RestControllerAdvice
class DescribedFields implements ResponseBodyAdvice<byte[]> {

    private static final Set<FieldType> RANGES =
            Set.of(FieldType.TEXT, FieldType.NUMBER, FieldType.MONEY, FieldType.DATE);

    private final CallerFields fields;
    private final CallerRoles roles;
    private final JsonMapper json;

    DescribedFields(CallerFields fields, CallerRoles roles, JsonMapper json) {
        this.fields = fields;
        this.roles = roles;
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return method.getContainingClass().getPackageName().startsWith("org.springdoc")
                && method.getParameterType() == byte[].class;
    }

    @Override
    public byte @Nullable [] beforeBodyWrite(
            byte @Nullable [] body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null
                || !MediaType.APPLICATION_JSON.isCompatibleWith(type)
                || !roles.may("customer:read")) {
            return body;
        }
        return described(body);
    }

    private byte[] described(byte[] document) {
        JsonNode api = json.readTree(document);
        List<FieldDefinition> all = fields.all();
        for (String schema : List.of("CustomerDetails", "CustomerView")) {
            if (api.at("/components/schemas/" + schema + "/properties")
                    instanceof ObjectNode properties) {
                properties.set("custom", FieldSchemas.of(all));
            }
        }
        if (api.at("/paths/~1api~1v1~1customers/get/parameters") instanceof ArrayNode parameters) {
            all.forEach(field -> filters(field, parameters));
        }
        return json.writeValueAsBytes(api);
    }

    private static void filters(FieldDefinition field, ArrayNode parameters) {
        String name = "custom." + field.name();
        String label = field.settings().label();
        parameter(parameters, name, label);
        if (RANGES.contains(field.settings().type())) {
            parameter(parameters, name + ".from", label + ", at least");
            parameter(parameters, name + ".to", label + ", at most");
        }
        if (field.settings().type() == FieldType.TEXT) {
            parameter(parameters, name + ".prefix", label + ", its beginning");
        }
    }

    private static void parameter(ArrayNode parameters, String name, String description) {
        ObjectNode parameter = parameters.addObject();
        parameter.put("name", name).put("in", "query").put("description", description);
        parameter.putObject("schema").put("type", "string");
    }
}
