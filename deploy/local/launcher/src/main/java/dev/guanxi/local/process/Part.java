package dev.guanxi.local.process;

import java.util.function.Consumer;

/** One thing that runs as a process of its own and that the supervisor keeps running. */
public interface Part {

    String name();

    /** Where people and other processes find it, for the table. */
    String address();

    /**
     * Starts the process and returns once it answers.
     *
     * @param launched is told of the process as soon as there is one, long before it answers, so
     *     that it can be found and stopped whatever happens in between
     * @throws RuntimeException when it did not become ready; nothing is left running then
     */
    Running start(Consumer<ProcessHandle> launched) throws InterruptedException;

    /** A started component. */
    interface Running {

        ProcessHandle process();

        /** Asks it to end, waits, and ends it by force when it does not follow. */
        void stop();
    }
}
