package dev.guanxi.platform.components;

/** The pause between two looks at a process that is about to answer. */
final class Pause {

    private Pause() {}

    static void milliseconds(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ComponentFailed("Interrupted while waiting for a component", interrupted);
        }
    }
}
