package org.contactcenter.party;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {
  private static final String[] PASSPORT =
      "a b v g d e zh z i y k l m n o p r s t u f h ts ch sh sht a y yu ya".split(" ");

  @ParameterizedTest
  @CsvSource({
    "ИВАНОВА, иванова",
    "Иванова, Ivanova",
    "ИВАНОВА, ivanova",
    "Юлия, Yuliya",
    "Юлия, Yulia",
    "Юлия, Julia",
    "Юлия, Jūlija",
    "Айше, Ayşe",
    "Айше, Ayshe",
    "АЙШЕ, AYŞE",
    "Гюлсюм, Gülsüm",
    "Гюлсюм, Gyulsyum",
    "Гьозде, Gözde",
    "Юмит, Ümit",
    "Хюсеин, Hüseyin",
    "Джем, Cem",
    "Хатидже, Hatice",
    "Джемал, Djemal",
    "Христо, Hristo",
    "Христо, Khristo",
    "Христо, Christo",
    "Цветелина, Tsvetelina",
    "Цветелина, Cvetelina",
    "Щерев, Shterev",
    "Щербаков, Shcherbakov",
    "Димитър, Dimitar",
    "Въльо, Valyo",
    "Кръстьо, Krastyo",
    "Георги, Georgy",
    "Георгий, Georgi",
    "Йордан, Jordan",
    "Йордан, Yordan",
    "Стоянов, Stojanov",
    "Лиляна, Lilyana",
    "Людмила, Ljudmila",
    "Наталья, Natal'ya",
    "Наталия, Наталья",
    "Семён, Семен",
    "Анна, Ana",
    "Жана, Žana",
    "Чавдар, Čavdar",
    "София, Sophia",
    "İBRAHİM, ibrahim",
    "Ибрахим, İbrahim",
    "IŞIK, ışık",
    "Szabó, SZABO",
    "Erdős, erdos",
    "Žydrūnė, zhydrune",
    "Şükrü, Шюкрю",
    "Вилхелм, Wilhelm",
    "Александра, Aleksandra"
  })
  void oneNameHasOneKeyInAllItsSpellings(String one, String other) {
    assertThat(NameKey.of(one, "Б")).isEqualTo(NameKey.of(other, "B"));
  }

  @ParameterizedTest
  @CsvSource({
    "Иван, Иво",
    "Мария, Марина",
    "Петър, Петра",
    "Али, Елиф",
    "Шасин, Жасин",
    "Чанка, Цанка",
    "Ayşe, Ayten"
  })
  void differentNamesKeepDifferentKeys(String one, String other) {
    assertThat(NameKey.of(one, "Б")).isNotEqualTo(NameKey.of(other, "Б"));
  }

  @Test
  void givenAndFamilyNameMayStandInAnyOrder() {
    assertThat(NameKey.of("Айше", "Мехмед")).isEqualTo(NameKey.of("Mehmed", "Ayşe"));
  }

  @Test
  void aPatronymicOrSecondFamilyNameMayBeMissing() {
    var full = NameKey.of("Мария Петрова", "Иванова-Георгиева");

    assertThat(full.matches(NameKey.of("Maria", "Ivanova"))).isTrue();
    assertThat(NameKey.of("Maria", "Ivanova").matches(full)).isTrue();
    assertThat(full.matches(NameKey.of("Мария", "Стоянова"))).isFalse();
  }

  @Test
  void oneWordAloneNamesNobodyElse() {
    assertThat(NameKey.of("Мария", "-").matches(NameKey.of("Мария", "Иванова"))).isFalse();
    assertThat(NameKey.of("-", "…").matches(NameKey.of("-", "…"))).isFalse();
  }

  @Property
  void aKeyIsNothingButSmallLatinLetters(@ForAll("names") String name) {
    assertThat(NameKey.of(name, "").text()).matches("[a-z ]*");
  }

  @Property
  void caseAndCompositionChangeNothing(@ForAll("names") String name) {
    var key = NameKey.of(name, "");

    assertThat(NameKey.of(name.toUpperCase(Locale.ROOT), "")).isEqualTo(key);
    assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD), "")).isEqualTo(key);
  }

  @Property
  void theLatinOfBulgarianPassportsMeetsItsCyrillic(@ForAll("syllables") List<String> syllables) {
    var cyrillic = String.join("", syllables);
    var latin = syllables.stream().map(NameKeyTest::asInAPassport).collect(joining());

    assertThat(NameKey.of(latin, "")).isEqualTo(NameKey.of(cyrillic, ""));
  }

  @Property
  void theFirstLettersOfANameFindIt(
      @ForAll("names") String name, @ForAll @IntRange(min = 3, max = 20) int letters) {
    var typed = name.substring(0, Math.min(letters, name.length()));

    assertThat(NameKey.beginnings(typed))
        .allSatisfy(
            beginning ->
                assertThat(NameKey.of(name, "").words())
                    .anyMatch(word -> word.startsWith(beginning)));
  }

  @Property
  void anyTextAtAllCanBeFolded(@ForAll String given, @ForAll String family) {
    assertThat(NameKey.of(given, family).words()).doesNotContain("").isSorted();
    assertThat(NameKey.beginnings(given)).doesNotContain("");
  }

  @Provide
  Arbitrary<String> names() {
    var latin = "abcdefghijklmnopqrstuvwxyzşğçıöüőűáéíóúąčęėįšųūž";
    return Arbitraries.oneOf(letters(latin), cyrillic());
  }

  /** A consonant, a vowel, and perhaps a short i: as in a name, not as in a cluster of signs. */
  @Provide
  Arbitrary<List<String>> syllables() {
    var consonants = Arbitraries.of("бвгджзклмнпрстфхцчшщ".split(""));
    var vowels = Arbitraries.of("а", "е", "и", "о", "у", "ъ", "ю", "я", "ьо", "ай", "ей", "ой");
    return Combinators.combine(consonants, vowels)
        .as((consonant, vowel) -> consonant + vowel)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6);
  }

  private static String asInAPassport(String cyrillic) {
    return cyrillic
        .chars()
        .mapToObj(letter -> PASSPORT["абвгдежзийклмнопрстуфхцчшщъьюя".indexOf(letter)])
        .collect(joining());
  }

  @Provide
  Arbitrary<String> cyrillic() {
    return letters("абвгдежзийклмнопрстуфхцчшщъьюяыэё");
  }

  private static Arbitrary<String> letters(String alphabet) {
    return Arbitraries.strings().withChars(alphabet.toCharArray()).ofMinLength(1).ofMaxLength(20);
  }
}
