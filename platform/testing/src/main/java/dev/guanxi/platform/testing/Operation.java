package dev.guanxi.platform.testing;

import dev.guanxi.platform.security.RequiresPermission;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An operation of a running service, read off its mappings: whatever is added later is among them.
 *
 * @param pattern the path with its variables
 * @param permission what it needs; null: nobody has been given it
 * @param consumes the media type of its body
 */
public record Operation(
        String method,
        String pattern,
        @Nullable String permission,
        String consumes,
        HandlerMethod handler) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}:]+)(:[^}]*)?}");

    /** Open to everyone by decision: the description of the interface, and Spring's error page. */
    private static final Set<String> OPEN =
            Set.of("/openapi", "/openapi.yaml", "/openapi/swagger-config", "/error");

    /** All that one may call, except what is open to everyone. */
    public static List<Operation> of(ApplicationContext service) {
        return service
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .filter(operation -> !OPEN.contains(operation.pattern()))
                .sorted(Comparator.comparing(Operation::pattern).thenComparing(Operation::method))
                .toList();
    }

    private static Stream<Operation> of(RequestMappingInfo info, HandlerMethod handler) {
        RequiresPermission required = handler.getMethodAnnotation(RequiresPermission.class);
        String consumes =
                info.getConsumesCondition().getConsumableMediaTypes().stream()
                        .findFirst()
                        .map(Object::toString)
                        .orElse("application/json");
        return info.getPatternValues().stream()
                .flatMap(
                        pattern ->
                                methods(info)
                                        .map(
                                                method ->
                                                        new Operation(
                                                                method,
                                                                pattern,
                                                                required == null
                                                                        ? null
                                                                        : required.value(),
                                                                consumes,
                                                                handler)));
    }

    /** A mapping that names no method answers all of them; GET stands for them. */
    private static Stream<String> methods(RequestMappingInfo info) {
        Set<?> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("GET") : methods.stream().map(Object::toString);
    }

    /** The path with something that fits in the place of each variable. */
    public String path() {
        return path(UnaryOperator.identity());
    }

    /**
     * @param chosen given something that fits, what to put into the place of the first variable
     */
    public String path(UnaryOperator<String> chosen) {
        int first = pattern.indexOf('{');
        return VARIABLE.matcher(pattern)
                .replaceAll(
                        found ->
                                found.start() == first
                                        ? chosen.apply(fitting(found))
                                        : fitting(found));
    }

    private String fitting(MatchResult variable) {
        Class<?> type =
                Arrays.stream(handler.getMethod().getParameters())
                        .filter(parameter -> isFor(variable.group(1), parameter))
                        .findFirst()
                        .<Class<?>>map(Parameter::getType)
                        .orElse(String.class);
        if (type == int.class || type == long.class) {
            return "1";
        }
        return type == UUID.class ? UUID.randomUUID().toString() : "x";
    }

    private static boolean isFor(String variable, Parameter parameter) {
        PathVariable annotation = parameter.getAnnotation(PathVariable.class);
        return annotation != null
                && (parameter.getName().equals(variable) || annotation.value().equals(variable));
    }

    /** The query parameters that it names. */
    List<String> queryParameters() {
        return Arrays.stream(handler.getMethod().getParameters())
                .flatMap(
                        parameter -> {
                            if (parameter.isAnnotationPresent(ParameterObject.class)
                                    && parameter.getType().isRecord()) {
                                return Arrays.stream(parameter.getType().getRecordComponents())
                                        .map(component -> component.getName());
                            }
                            return parameter.isAnnotationPresent(RequestParam.class)
                                    ? Stream.of(parameter.getName())
                                    : Stream.empty();
                        })
                .toList();
    }

    boolean takesBody() {
        return !method.equals("GET") && !method.equals("DELETE");
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
