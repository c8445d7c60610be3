package dev.guanxi.platform.security;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;

/** Leaves fields out of every answer that the policy hides from the caller. */
class ShownFields extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ShownFields(Policy policy) {
        super("shown-fields");
        setSerializerModifier(new Hiding(policy));
    }

    private static final class Hiding extends ValueSerializerModifier {

        private static final long serialVersionUID = 1L;

        private final transient Policy policy;

        Hiding(Policy policy) {
            this.policy = policy;
        }

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config,
                BeanDescription.Supplier type,
                List<BeanPropertyWriter> properties) {
            @Nullable ShowsFields shows = type.getBeanClass().getAnnotation(ShowsFields.class);
            if (shows == null) {
                return properties;
            }
            Set<String> hideable = policy.hiddenFromSome(shows.value());
            return properties.stream()
                    .map(
                            property ->
                                    hideable.contains(property.getName())
                                            ? new HideableProperty(property, shows.value())
                                            : property)
                    .toList();
        }
    }

    private static final class HideableProperty extends BeanPropertyWriter {

        private static final long serialVersionUID = 1L;

        private final String thing;

        HideableProperty(BeanPropertyWriter property, String thing) {
            super(property);
            this.thing = thing;
        }

        @Override
        public void serializeAsProperty(
                Object bean, JsonGenerator generator, SerializationContext context)
                throws Exception {
            boolean shown =
                    CallerToken.current()
                            .map(caller -> !caller.hidden(thing).contains(getName()))
                            .orElse(false);
            if (shown) {
                super.serializeAsProperty(bean, generator, context);
            }
        }
    }
}
