package org.contactcenter.referral.application;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.Features;
import org.contactcenter.referral.application.PublicApplicationResource.Invitation;
import org.contactcenter.referral.application.PublicApplicationResource.Own;

/** The public door without the way to it: each try from another address, so that none waits. */
record DoorKnock(PublicApplicationResource door) {
  private static final AtomicInteger TRIES = new AtomicInteger();

  static DoorKnock at(Features features) {
    return new DoorKnock(
        features.referral.resources().stream()
            .filter(PublicApplicationResource.class::isInstance)
            .map(PublicApplicationResource.class::cast)
            .findFirst()
            .orElseThrow());
  }

  void knock(String verb, String reference, String secret) {
    var own = new Own(reference, secret);
    if (verb.equals("status")) {
      door.status(request(ContainerRequestContext.class), request(HttpServletRequest.class), own);
    } else {
      door.withdraw(request(ContainerRequestContext.class), request(HttpServletRequest.class), own);
    }
  }

  void invitation(String code) {
    door.invitation(
        request(ContainerRequestContext.class),
        request(HttpServletRequest.class),
        new Invitation(code));
  }

  /** Says nothing but where it comes from. */
  private static <T> T request(Class<T> kind) {
    var from = "10.7." + TRIES.get() / 250 + "." + TRIES.getAndIncrement() % 250;
    return kind.cast(
        Proxy.newProxyInstance(
            DoorKnock.class.getClassLoader(),
            new Class<?>[] {kind},
            (proxy, method, args) ->
                switch (method.getName()) {
                  case "getRemoteAddr" -> from;
                  case "getUriInfo" -> request(UriInfo.class);
                  case "getBaseUri" -> URI.create("https://center.example.org/");
                  default -> null;
                }));
  }
}
