package dev.incentive.testkit.law;

/**
 * What a law says of one case.
 *
 * <pre>{@code
 * long paid = 120;
 * Finding finding = paid <= 100
 *         ? Finding.holds()
 *         : CounterExample.expecting("at most 100").butFound("120").build();
 * boolean holds = finding instanceof Finding.Holds; // false
 * }</pre>
 *
 * @since 0.1.0
 */
public sealed interface Finding permits Finding.Holds, Finding.DoesNotApply, CounterExample {

    /**
     * The law holds.
     *
     * @return the finding
     */
    static Finding holds() {
        return new Holds();
    }

    /**
     * The law says nothing of such a case; a search counts how many of those it met.
     *
     * @return the finding
     */
    static Finding doesNotApply() {
        return new DoesNotApply();
    }

    /**
     * The law holds.
     *
     * @since 0.1.0
     */
    record Holds() implements Finding {}

    /**
     * The law says nothing of the case.
     *
     * @since 0.1.0
     */
    record DoesNotApply() implements Finding {}
}
