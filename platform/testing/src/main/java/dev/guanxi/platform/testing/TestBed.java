package dev.guanxi.platform.testing;

import dev.guanxi.platform.components.ServiceDatabase;
import dev.guanxi.platform.components.Superuser;
import java.net.URI;
import java.util.Set;

/** The components that one JVM's tests share. */
public interface TestBed extends Superuser {

    /** Starts what is not running yet, and waits until all answer. */
    void require(Set<TestComponent> components);

    String jdbcUrl(String database);

    String bootstrap();

    URI connectWorker();

    /** The one bed of this JVM: in Docker where an engine answers, else processes. */
    static TestBed shared() {
        return SharedTestBed.INSTANCE;
    }

    /** The database that a service is tested on; its password is the same for every service. */
    static ServiceDatabase databaseOf(String service) {
        return new ServiceDatabase(service, "test-" + service, "test-relay-" + service);
    }
}
