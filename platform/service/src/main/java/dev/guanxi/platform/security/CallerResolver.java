package dev.guanxi.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives an operation its caller, or how far its permission reaches for the caller. */
class CallerResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class
                || parameter.getParameterType() == Reach.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Caller caller =
                CallerToken.current()
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "An operation ran without a verified token"));
        if (parameter.getParameterType() == Caller.class) {
            return caller;
        }
        RequiresPermission required = parameter.getMethodAnnotation(RequiresPermission.class);
        if (required == null) {
            throw new IllegalStateException("No permission, no reach: " + parameter);
        }
        return caller.reach(required.value());
    }
}
