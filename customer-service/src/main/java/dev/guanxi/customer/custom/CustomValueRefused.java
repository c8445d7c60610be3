package dev.guanxi.customer.custom;

import dev.guanxi.platform.problem.FieldError;
import dev.guanxi.platform.problem.RuleBroken;
import java.util.List;

/** Values that their fields do not allow; the code is that of the first one. */
public final class CustomValueRefused extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    CustomValueRefused(List<Mistake> mistakes) {
        super(
                mistakes.getFirst().code(),
                "custom.%s is refused: %s"
                        .formatted(mistakes.getFirst().field(), mistakes.getFirst().message()));
        this.errors = mistakes.stream().map(Mistake::error).toList();
    }

    @Override
    public List<FieldError> errors() {
        return errors;
    }
}
