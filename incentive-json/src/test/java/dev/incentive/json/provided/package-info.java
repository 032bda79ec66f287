/** Providers as an application has them beside the library. */
package dev.incentive.json.provided;
