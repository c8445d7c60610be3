package dev.guanxi.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Decides before the body is read, once for a request. No permission named, or not granted, means
 * no. A permission that reaches some rows only means no, too, unless a guard decides about the row
 * in the path or the operation itself applies the reach.
 */
class PermissionInterceptor implements HandlerInterceptor {

    private final ObjectProvider<RowGuard> guards;

    PermissionInterceptor(ObjectProvider<RowGuard> guards) {
        this.guards = guards;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)
                || isOpen(method)
                || request.getDispatcherType() == DispatcherType.ASYNC) {
            return true;
        }
        RequiresPermission required = method.getMethodAnnotation(RequiresPermission.class);
        if (required == null) {
            throw new PermissionMissing("no-one has been given this operation");
        }
        String permission = required.value();
        Optional<Caller> caller = CallerToken.current();
        Scope scope = caller.map(c -> c.reach(permission).scope()).orElse(Scope.NONE);
        if (caller.isEmpty() || scope == Scope.NONE) {
            throw new PermissionMissing("this needs the permission " + permission);
        }
        if (scope != Scope.ALL && !isDecidedByRow(caller.get(), permission, request, method)) {
            throw new PermissionTooNarrow(permission);
        }
        return true;
    }

    private boolean isDecidedByRow(
            Caller caller, String permission, HttpServletRequest request, HandlerMethod method) {
        String pattern =
                String.valueOf(
                        request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Optional<RowGuard> guard =
                guards.stream().filter(g -> pattern.startsWith(g.resource() + "/{")).findFirst();
        guard.ifPresent(
                g ->
                        g.admit(
                                row(request, pattern.substring(g.resource().length() + 2)),
                                caller.reach(Rights.readingOf(permission)),
                                caller.reach(permission)));
        return guard.isPresent()
                || Arrays.stream(method.getMethodParameters())
                        .anyMatch(parameter -> parameter.getParameterType() == Reach.class);
    }

    /**
     * @param rest what follows the brace that opens the variable
     */
    private static String row(HttpServletRequest request, String rest) {
        Map<?, ?> variables =
                (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return String.valueOf(variables.get(rest.split("[:}]", 2)[0]));
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.getBean() instanceof BasicErrorController
                || method.getBeanType().getPackageName().startsWith("org.springdoc");
    }
}
