package dev.guanxi.platform.testing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.TestContextAnnotationUtils;

/** Reads {@link GuanxiTest} from a test class. */
final class GuanxiTestCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        GuanxiTest test =
                TestContextAnnotationUtils.findMergedAnnotation(testClass, GuanxiTest.class);
        if (test == null) {
            return null;
        }
        Set<TestComponent> components = EnumSet.noneOf(TestComponent.class);
        components.addAll(List.of(test.components()));
        return new GuanxiTestCustomizer(test.service(), components);
    }
}
