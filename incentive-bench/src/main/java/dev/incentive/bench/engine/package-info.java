/** This library's own contenders: the plans written with it, evaluated over columns and one participant at a time. */
@NullMarked
package dev.incentive.bench.engine;

import org.jspecify.annotations.NullMarked;
