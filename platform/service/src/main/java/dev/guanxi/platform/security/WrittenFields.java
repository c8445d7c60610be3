package dev.guanxi.platform.security;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses a whole body that has something in a field which is hidden from the caller. */
@RestControllerAdvice
class WrittenFields extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isAnnotationPresent(TakesFields.class);
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        // A body that says null has no class, and is refused later.
        if (body != null) {
            requireWritable(body);
        }
        return body;
    }

    private static void requireWritable(Object body) {
        Class<?> written = body.getClass();
        Set<String> hidden = FieldRights.hiddenFields(written);
        if (!hidden.isEmpty()) {
            List<String> given =
                    Arrays.stream(written.getRecordComponents())
                            .filter(component -> hidden.contains(component.getName()))
                            .filter(component -> value(component, body) != null)
                            .map(RecordComponent::getName)
                            .toList();
            FieldRights.requireWritable(written, given);
        }
    }

    private static @Nullable Object value(RecordComponent component, Object body) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(body);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A request cannot be read: " + component, e);
        }
    }
}
