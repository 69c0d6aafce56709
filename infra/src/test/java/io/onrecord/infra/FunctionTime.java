package io.onrecord.infra;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A reading of the processor time that this process has taken, the compiler's and the collector's included, and of the
 * part that the emulators' threads took, which in AWS is not the function's.
 *
 * @param process nanoseconds
 * @param emulators nanoseconds, by the number of the thread
 */
record FunctionTime(long process, Map<Long, Long> emulators) {

    /** Jetty's threads serve both emulators; SQLite's keep what DynamoDB Local is given. */
    private static final Pattern EMULATOR = Pattern.compile("qtp|SQLiteQueue");

    static FunctionTime now() {
        var threads = ManagementFactory.getThreadMXBean();
        var emulators = new HashMap<Long, Long>();
        for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && EMULATOR.matcher(thread.getThreadName()).lookingAt()) {
                emulators.put(thread.getThreadId(), Math.max(0, threads.getThreadCpuTime(thread.getThreadId())));
            }
        }
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new FunctionTime(system.getProcessCpuTime(), Map.copyOf(emulators));
    }

    /** What the function took since an earlier reading; an emulator's thread that ended meanwhile counts as the function's. */
    Duration since(FunctionTime before) {
        var emulated = emulators.entrySet().stream()
                .mapToLong(
                        thread -> Math.max(0, thread.getValue() - before.emulators.getOrDefault(thread.getKey(), 0L)))
                .sum();
        return Duration.ofNanos(process - before.process - emulated);
    }
}
