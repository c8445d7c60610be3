package dev.guanxi.platform.testing;

import dev.guanxi.platform.components.Connector;
import dev.guanxi.platform.components.ServiceDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Prepares the components and the environment of one service; equal customizers mean equal contexts
 * to Spring's cache.
 */
record GuanxiTestCustomizer(String service, Set<TestComponent> components)
        implements ContextCustomizer {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String NOWHERE = "localhost:9";

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestBed bed = TestBed.shared();
        bed.require(components);
        Map<String, Object> environment = new HashMap<>();
        environment.put("MANAGEMENT_SERVER_PORT", "0");
        environment.put("guanxi.outbox.validate", "true");
        environment.put("GUANXI_ISSUER_URI", TestTokens.shared().issuer());
        environment.put("GUANXI_AUDIENCE", TestTokens.AUDIENCE);
        environment.put("GUANXI_KAFKA_BOOTSTRAP", usesKafka() ? bed.bootstrap() : NOWHERE);
        if (usesDatabase()) {
            ServiceDatabase database = TestBed.databaseOf(service);
            database.createOn(bed);
            if (components.contains(TestComponent.CONNECT)) {
                database.createSlotOn(bed);
            }
            environment.put("GUANXI_DB_URL", bed.jdbcUrl(service));
            environment.put("GUANXI_DB_USER", service);
            environment.put("GUANXI_DB_PASSWORD", database.password());
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("guanxi-test", environment));
        registerBeans(context, bed);
        if (components.contains(TestComponent.CONNECT)) {
            context.addApplicationListener(registerConnector(bed));
        }
    }

    private void registerBeans(ConfigurableApplicationContext context, TestBed bed) {
        var beans = context.getBeanFactory();
        beans.registerSingleton("testTokens", TestTokens.shared());
        beans.registerSingleton("testBed", bed);
        if (usesKafka()) {
            beans.registerSingleton("kafkaTestClient", new KafkaTestClient(bed.bootstrap()));
        }
    }

    /** Only now has the service made its outbox and publication. */
    private ApplicationListener<ApplicationStartedEvent> registerConnector(TestBed bed) {
        return started ->
                new Connector(bed.connectWorker(), Connectors.fileOf(service)).register(LIMIT);
    }

    private boolean usesDatabase() {
        return components.contains(TestComponent.POSTGRES)
                || components.contains(TestComponent.CONNECT);
    }

    private boolean usesKafka() {
        return components.contains(TestComponent.KAFKA)
                || components.contains(TestComponent.CONNECT);
    }
}
