package dev.guanxi.platform.testing;

/** Holds the bed of this JVM; made at first use and stopped when the JVM ends. */
final class SharedTestBed {

    static final TestBed INSTANCE = choose();

    private SharedTestBed() {}

    private static TestBed choose() {
        return switch (System.getProperty("guanxi.test.components", "auto")) {
            case "docker" -> new DockerTestBed();
            case "processes" -> new ProcessTestBed();
            default -> DockerTestBed.isAvailable() ? new DockerTestBed() : new ProcessTestBed();
        };
    }
}
