package org.contactcenter.core.http;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method creates what it answers, an {@link Identified} view: 201 with {@code Location}, which
 * is the request's path and the id.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Creates {
  /**
   * The collection that the new record belongs to, below the API's base such as {@code cases},
   * where that is not the path of the request.
   */
  String in() default "";
}
