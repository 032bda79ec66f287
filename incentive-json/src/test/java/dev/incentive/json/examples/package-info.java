/** Examples with numbers that others published, each written twice: with the builders of Java and as JSON documents. */
@NullMarked
package dev.incentive.json.examples;

import org.jspecify.annotations.NullMarked;
