package org.contactcenter.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.telling.wording.TemplateKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private static final Messages MESSAGES = new Messages("telling");

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindOfWorkAndOfMessageHasItsWords(Language language) {
    for (var kind : WorkItem.Kind.values()) {
      assertThat(MESSAGES.has(language, "work." + kind)).as(kind.name()).isTrue();
    }
    for (var kind : TemplateKind.values()) {
      var names = kind.placeholders().toArray();
      assertThat(MESSAGES.text(language, kind.name(), names))
          .contains(kind.placeholders())
          .doesNotContain("{");
    }
    assertThat(MESSAGES.text(language, "digest.line", "x", 3, 0)).isEqualTo("x: 3");
    assertThat(MESSAGES.text(language, "digest.line", "x", 3, 2)).contains("2");
  }
}
