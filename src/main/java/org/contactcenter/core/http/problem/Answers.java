package org.contactcenter.core.http.problem;

import java.util.HashMap;
import java.util.Map;
import org.contactcenter.core.Language;
import org.jspecify.annotations.Nullable;

/** The answers to requests that came to nothing: document and headers, whoever refused them. */
public final class Answers {
  private final Problems problems;
  private final Refusals refusals;

  public Answers(ProblemMessages messages) {
    this.problems = new Problems(messages);
    this.refusals = new Refusals(messages, new FailureLog());
  }

  /** A document and the headers that go with it. */
  record Answer(ProblemDocument document, Map<String, String> headers) {}

  Answer to(Throwable failure, @Nullable String acceptLanguage) {
    return answer(refusals.of(failure), Problems.language(acceptLanguage));
  }

  Answer to(int status, @Nullable String acceptLanguage) {
    return answer(refusals.of(status), Problems.language(acceptLanguage));
  }

  private Answer answer(Refusal refusal, Language language) {
    var headers = new HashMap<>(refusal.headers());
    headers.put("Content-Language", language.tag());
    headers.put("Vary", "Accept-Language");
    if (refusal.status() == 401) {
      headers.put("WWW-Authenticate", "Bearer realm=\"contact-center\"");
    }
    return new Answer(problems.document(refusal, language), headers);
  }
}
