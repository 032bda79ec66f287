package dev.incentive.json;

import dev.incentive.problem.IncentiveException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Takes hostile plans in a JVM of its own: with no argument it prints what each cost the first time, with a number it
 * repeats each so often and prints the median, with a part of a name as well it takes only those.
 */
final class HostileRun {

    private static final int MEBIBYTE = 1 << 20;
    private static final int LONGEST_MESSAGE = 1 << 16;

    private HostileRun() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
        answer(HostilePlans.harmless());
        answer("{\"a\": 1}".getBytes(StandardCharsets.UTF_8));
        System.gc();
        System.out.println("base " + used() / MEBIBYTE + " MiB");
        String only = arguments.length < 2 ? "" : arguments[1];
        for (Map.Entry<String, Supplier<byte[]>> plan : HostilePlans.all().entrySet()) {
            if (plan.getKey().contains(only)) {
                System.out.println(cost(plan.getKey(), plan.getValue().get(), rounds));
            }
        }
        System.out.println("done");
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What is said to be allocated is so where the heap has room for all of it without a collection. */
    private static String cost(String name, byte[] json, int rounds) {
        long[] nanoseconds = new long[rounds];
        long allocated = 0;
        String answer = "";
        for (int round = 0; round < rounds; round++) {
            System.gc();
            long before = used();
            long start = System.nanoTime();
            answer = answer(json);
            nanoseconds[round] = System.nanoTime() - start;
            allocated = used() - before;
        }
        Arrays.sort(nanoseconds);
        return String.format(
                Locale.ROOT,
                "%-36s %8d bytes %8.2f ms %8.2f MiB allocated  %s",
                name.substring(0, Math.min(36, name.length())),
                json.length,
                nanoseconds[rounds / 2] / 1e6,
                allocated / (double) MEBIBYTE,
                answer);
    }

    /** What the library says: nothing but its own exception may leave it, with a message of a bounded size. */
    private static String answer(byte[] json) {
        if (json.length > MEBIBYTE) {
            throw new IllegalStateException(json.length + " bytes");
        }
        try {
            IncentiveJson.standard().readResolvedPlan(json);
            return "accepted";
        } catch (IncentiveException refused) {
            int message = refused.getMessage().getBytes(StandardCharsets.UTF_8).length;
            if (message > LONGEST_MESSAGE) {
                throw new IllegalStateException("a message of " + message + " bytes", refused);
            }
            return refused.problems().size() + " " + refused.problems().get(0).code();
        }
    }
}
