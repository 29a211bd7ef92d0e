package org.contactcenter.identity.session;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Also for whom the center demands a second factor of and who has none yet: what it takes to enrol
 * one, and to leave. Everything else is refused to them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface WithoutSecondFactor {}
