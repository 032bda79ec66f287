package dev.incentive.metric;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How the hidden classes behind this package's builders are generated; gone from the class files. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        // Nobody outside sees the generated class, so it can change freely.
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        // No Guava in generated code; insertion order is kept.
        jdkOnly = true,
        // measurements -> addMeasurement.
        depluralize = true,
        // Without this, annotations of the generator stay in the class files and users see warnings of javac.
        allowedClasspathAnnotations = SuppressWarnings.class)
@interface GeneratedStyle {}
