package org.contactcenter.party;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Folds one word of a name to plain Latin letters by its sound, so that its Bulgarian, Russian,
 * Turkish, Hungarian, Lithuanian and Latin spellings meet. One pass from left to right: the first
 * letters of a Cyrillic name fold to the first letters of its folding, so that a search for them
 * finds it; {@link #beginning} answers for the Latin spellings that need several letters a sound.
 */
final class NameLetters {
  private static final int LONGEST = 4;

  /** Sounds that Latin spellings write with several letters; the longest match counts. */
  private static final Map<String, String> LATIN_GROUPS =
      Map.ofEntries(
          Map.entry("shch", "sht"),
          Map.entry("dzh", "dzh"),
          Map.entry("dj", "dzh"),
          Map.entry("kh", "h"),
          Map.entry("chr", "hr"),
          Map.entry("sh", "sh"),
          Map.entry("ch", "ch"),
          Map.entry("zh", "zh"),
          Map.entry("ph", "f"),
          Map.entry("tz", "ts"),
          Map.entry("cv", "tsv"),
          Map.entry("ce", "dzhe"),
          Map.entry("ci", "dzhi"),
          Map.entry("cı", "dzhi"),
          Map.entry("yu", "u"),
          Map.entry("ju", "u"));

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("c", "k"),
          Map.entry("j", "i"),
          Map.entry("q", "k"),
          Map.entry("w", "v"),
          Map.entry("x", "ks"),
          Map.entry("y", "i"),
          Map.entry("ç", "ch"),
          Map.entry("č", "ch"),
          Map.entry("ć", "ch"),
          Map.entry("ş", "sh"),
          Map.entry("ș", "sh"),
          Map.entry("š", "sh"),
          Map.entry("ž", "zh"),
          Map.entry("ţ", "ts"),
          Map.entry("ț", "ts"),
          Map.entry("ı", "i"),
          Map.entry("ł", "l"),
          Map.entry("ø", "o"),
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("þ", "t"),
          Map.entry("æ", "e"),
          Map.entry("œ", "e"),
          Map.entry("ß", "ss"),
          Map.entry("а", "a"),
          Map.entry("б", "b"),
          Map.entry("в", "v"),
          Map.entry("г", "g"),
          Map.entry("ґ", "g"),
          Map.entry("д", "d"),
          Map.entry("е", "e"),
          Map.entry("є", "ie"),
          Map.entry("ж", "zh"),
          Map.entry("з", "z"),
          Map.entry("и", "i"),
          Map.entry("і", "i"),
          Map.entry("ј", "i"),
          Map.entry("к", "k"),
          Map.entry("л", "l"),
          Map.entry("љ", "l"),
          Map.entry("м", "m"),
          Map.entry("н", "n"),
          Map.entry("њ", "n"),
          Map.entry("о", "o"),
          Map.entry("п", "p"),
          Map.entry("р", "r"),
          Map.entry("с", "s"),
          Map.entry("т", "t"),
          Map.entry("у", "u"),
          Map.entry("ф", "f"),
          Map.entry("х", "h"),
          Map.entry("ц", "ts"),
          Map.entry("ч", "ch"),
          Map.entry("џ", "dzh"),
          Map.entry("ш", "sh"),
          Map.entry("щ", "sht"),
          Map.entry("ъ", "a"),
          Map.entry("ы", "i"),
          Map.entry("ь", ""),
          Map.entry("э", "e"),
          Map.entry("ю", "u"),
          Map.entry("я", "ia"));

  private static final Pattern HALF_A_SOUND = Pattern.compile("(ch?|[kpyj])$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final String VOWELS = "aeiou";

  private final String word;
  private final StringBuilder folded = new StringBuilder();

  private NameLetters(String word) {
    this.word = word;
  }

  /** The folding of a word; empty when it has no sound, such as a lone soft sign. */
  static String fold(String word) {
    return new NameLetters(normal(word)).fold();
  }

  /** What the foldings of all words begin with that begin with these letters. */
  static String beginning(String letters) {
    var whole = HALF_A_SOUND.matcher(normal(letters)).replaceFirst("");
    return fold(whole.isEmpty() ? letters : whole);
  }

  /** Small letters, without the marks that say nothing of the sound. */
  private static String normal(String text) {
    var small = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    return small
        .codePoints()
        .mapToObj(Character::toString)
        .map(letter -> LETTERS.containsKey(letter) ? letter : unmarked(letter))
        .collect(joining());
  }

  private static String unmarked(String letter) {
    return MARKS.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
  }

  private String fold() {
    int at = 0;
    while (at < word.length()) {
      at += step(at);
    }
    return folded.toString();
  }

  /** Folds what stands at this place; answers how many letters it took. */
  private int step(int at) {
    for (int length = Math.min(LONGEST, word.length() - at); length > 1; length--) {
      var sound = group(word.substring(at, at + length));
      if (sound != null) {
        append(sound);
        return length;
      }
    }
    var letter = word.substring(at, at + 1);
    append(LETTERS.getOrDefault(letter, letter));
    return 1;
  }

  private @Nullable String group(String letters) {
    if (letters.equals("yo") || letters.equals("jo")) {
      return endsInConsonant() ? "o" : "io";
    }
    return LATIN_GROUPS.get(letters);
  }

  private boolean endsInConsonant() {
    return !folded.isEmpty() && VOWELS.indexOf(folded.charAt(folded.length() - 1)) < 0;
  }

  /** A letter twice in a row sounds like one. */
  private void append(String sound) {
    sound
        .chars()
        .filter(letter -> folded.isEmpty() || folded.charAt(folded.length() - 1) != letter)
        .forEach(letter -> folded.append((char) letter));
  }
}
