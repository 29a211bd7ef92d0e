package org.contactcenter.telling.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** The words of messages: a center's own, or those of the program. */
public final class Wording {
  static final Messages MESSAGES = new Messages("telling");

  private final TemplateDao dao;
  private final Ground ground;

  public Wording(Ground ground) {
    this.dao = ground.jdbi().onDemand(TemplateDao.class);
    this.ground = ground;
  }

  /** What a transaction has read once and for all. */
  private record Own(List<Template> templates) {}

  /**
   * The message with everything put in.
   *
   * @param values by the name of the placeholder; put in as they are
   */
  public String text(
      Scope scope, TemplateKind kind, Language language, Map<String, String> values) {
    var text = find(scope, kind, language).body();
    for (var value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  /** Every kind in every language, in the order of both. */
  List<Template> all(User user) {
    return Arrays.stream(TemplateKind.values())
        .flatMap(
            kind ->
                Arrays.stream(Language.values())
                    .map(language -> find(user.scope(), kind, language)))
        .toList();
  }

  Template find(Scope scope, TemplateKind kind, Language language) {
    return own(scope).stream()
        .filter(each -> each.kind() == kind && each.language() == language)
        .findFirst()
        .orElseGet(() -> proposed(kind, language));
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  Template word(User user, IntConsumer condition, Template wanted) {
    wanted.require();
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              int version = find(user.scope(), wanted.kind(), wanted.language()).version();
              condition.accept(version);
              var next = new Template(wanted.kind(), wanted.language(), wanted.body(), version);
              if (!dao.save(next)) {
                throw Problem.stale("template", user.centerId());
              }
              ground.audit().record(user, "message-template.changed", user.centerId());
              return new Template(wanted.kind(), wanted.language(), wanted.body(), version + 1);
            });
  }

  /** Back to the program's words. */
  void reset(User user, TemplateKind kind, Language language) {
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              if (dao.delete(kind, language)) {
                ground.audit().record(user, "message-template.reset", user.centerId());
              }
            });
  }

  private List<Template> own(Scope scope) {
    return ground.transactions().known(scope, Own.class, () -> new Own(dao.all())).templates();
  }

  /** The placeholders go in as arguments, for the bundle's own braces mean those. */
  private static Template proposed(TemplateKind kind, Language language) {
    var names = kind.placeholders().stream().map(name -> "{" + name + "}").toArray();
    return new Template(kind, language, MESSAGES.text(language, kind.name(), names), 0);
  }
}
