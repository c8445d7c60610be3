package dev.guanxi.platform.openapi;

import dev.guanxi.platform.http.ExpectedVersion;
import dev.guanxi.platform.http.PageQuery;
import dev.guanxi.platform.security.RequiresPermission;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Writes down what the platform does for every operation, read off the method's parameters. */
class ConventionsCustomizer implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        RequiresPermission permission = method.getMethodAnnotation(RequiresPermission.class);
        if (permission != null) {
            operation.addExtension("x-permission", permission.value());
        }
        if (takes(method, PageQuery.class)) {
            operation
                    .addParametersItem(
                            query("limit", "How many items a page has, 50 if not given")
                                    .schema(
                                            new IntegerSchema()
                                                    .minimum(BigDecimal.ONE)
                                                    .maximum(BigDecimal.valueOf(200))))
                    .addParametersItem(
                            query("after", "The next of the page before")
                                    .schema(new StringSchema()));
        }
        if (takes(method, ExpectedVersion.class)) {
            operation.addParametersItem(
                    header("If-Match", "The ETag of the version that is changed").required(true));
        }
        if (method.hasMethodAnnotation(PostMapping.class)) {
            operation.addParametersItem(
                    header("Idempotency-Key", "The same key gets the first answer for 24 hours"));
        }
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("A refusal (RFC 9457), with a stable code")
                                .content(
                                        new Content()
                                                .addMediaType(
                                                        "application/problem+json",
                                                        new MediaType()
                                                                .schema(
                                                                        new Schema<>()
                                                                                .$ref(
                                                                                        "Problem")))));
        return operation;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static Parameter query(String name, String description) {
        return new Parameter().in("query").name(name).description(description);
    }

    private static Parameter header(String name, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .description(description)
                .schema(new StringSchema());
    }
}
