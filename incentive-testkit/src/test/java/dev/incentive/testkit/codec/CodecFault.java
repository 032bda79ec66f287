package dev.incentive.testkit.codec;

import dev.incentive.testkit.law.Law;
import java.util.function.Supplier;

/**
 * A fault that somebody may make.
 *
 * @param words the fault in words
 * @param law the law that is meant for it
 * @param broken makes the subject with the fault
 */
record CodecFault(String words, Law<CodecSubject, CodecCase> law, Supplier<CodecSubject> broken) {

    @Override
    public String toString() {
        return words;
    }
}
