package dev.guanxi.platform.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;

/** Schemas that look the same in every service's document. */
final class SharedSchemas {

    private SharedSchemas() {}

    static Schema<?> money() {
        return new ObjectSchema()
                .description("An exact amount in one currency")
                .addProperty("amount", new StringSchema().description("A decimal").example("12.50"))
                .addProperty("currency", new StringSchema().description("ISO 4217").example("EUR"))
                .addRequiredItem("amount")
                .addRequiredItem("currency");
    }

    static Schema<?> problem() {
        return new ObjectSchema()
                .description("RFC 9457 problem details")
                .addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema().description("Stable: program against it"))
                .addProperty("traceId", new StringSchema().description("Finds the request in logs"))
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(
                                        new ObjectSchema()
                                                .addProperty("pointer", new StringSchema())
                                                .addProperty("message", new StringSchema())));
    }
}
