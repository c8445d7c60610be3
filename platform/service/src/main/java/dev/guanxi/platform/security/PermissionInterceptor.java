package dev.guanxi.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Decides before the body is read: no permission named, or not granted, means no. */
class PermissionInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) {
            return true;
        }
        RequiresPermission required = method.getMethodAnnotation(RequiresPermission.class);
        if (required == null) {
            throw new PermissionMissing("no-one has been given this operation");
        }
        if (!Policy.allows(granted(), required.value())) {
            throw new PermissionMissing("this needs the permission " + required.value());
        }
        return true;
    }

    private static boolean isOpen(HandlerMethod method) {
        return method.getBean() instanceof BasicErrorController
                || method.getBeanType().getPackageName().startsWith("org.springdoc");
    }

    private static Set<String> granted() {
        @Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        return caller == null
                ? Set.of()
                : caller.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .filter(java.util.Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
