package dev.incentive.testkit.breakpoint;

import java.util.List;

/** A breakpoint before its participants have their ids. */
record Draft(String id, Input input, String where, String why, List<State> states) {

    /**
     * A person at the breakpoint or beside it.
     *
     * @param side where, in a word
     * @param value the changed input in words
     * @param person the person
     * @param alone whether there is nobody else in the peer groups
     */
    record State(String side, String value, Person person, boolean alone) {

        State(String side, String value, Person person) {
            this(side, value, person, false);
        }
    }
}
