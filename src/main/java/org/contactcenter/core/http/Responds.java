package org.contactcenter.core.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a method that builds its response by hand answers, for the OpenAPI document. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Responds {
  int status();

  /** Another status: 201 where it makes what it answers, 204 where there is nothing; 0 if none. */
  int orElse() default 0;

  /** The body; none where it is left out. */
  Class<?> with() default Void.class;
}
