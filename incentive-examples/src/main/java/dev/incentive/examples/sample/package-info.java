/**
 * The main job: a sample company that comes with the application.
 */
@NullMarked
package dev.incentive.examples.sample;

import org.jspecify.annotations.NullMarked;
