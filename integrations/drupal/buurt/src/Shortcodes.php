<?php

declare(strict_types=1);

namespace Drupal\buurt;

/**
 * Finds `[buurt …]…[/buurt]` and `[buurt_neighbourhood …]…[/buurt_neighbourhood]` in the HTML of a text.
 *
 * Needs nothing of Drupal.
 */
final class Shortcodes {

  /** Space, or what an editor writes for one. */
  private const SPACE = '(?:\s|\x{00A0}|&nbsp;)';

  /** What stands in a tag after its name; one whose quotes do not pair is taken to be all that follows. */
  private const IN_TAG = '(?:[^>"\']++|"[^"]*+"|\'[^\']*+\')*+';

  /** A tag or a comment, whole. */
  private const TAG = '(?:<!--.*?-->|<[a-zA-Z/!?]' . self::IN_TAG . '(?:>|.*+\z))';

  /**
   * Puts something in the place of each shortcode of this name.
   *
   * In the tags of a text nothing is a shortcode: the quotes of what it becomes would end the attribute it stands in, and the
   * text format has looked at that attribute already.
   *
   * @param callable(array<array-key, string>, string): string $write
   *   Is given the attributes, and the HTML between the two tags; `''` where there is one tag only.
   */
  public static function replaced(string $html, string $name, callable $write): string {
    $space = self::SPACE;
    $tag = self::TAG;
    $attributes = "((?:$space+[^\\]<]*+)?)";
    // A shortcode that is never closed must not swallow the next one.
    $inside = "((?:[^\\[<]++|$tag|<(?![a-zA-Z/!?])|\\[(?!/?$name(?:\\]|$space)))*+)";
    $code = "\\[{$name}{$attributes}\\](?:{$inside}\\[/{$name}\\])?";
    // Alone in its paragraph it takes the paragraph's place: lists and paragraphs may stand inside it then.
    $paragraph = '<p(?:\s' . self::IN_TAG . ')?>';
    $pattern = "~$paragraph$space*+$code$space*+</p>|$tag(*SKIP)(*FAIL)|$code~su";
    $replace = static function (array $found) use ($write): string {
      [$given, $between] = isset($found[3]) ? [$found[3], $found[4] ?? ''] : [$found[1], $found[2] ?? ''];
      return $write(self::parsed($given), self::withoutHalves($between));
    };
    return preg_replace_callback($pattern, $replace, $html, -1, $count, PREG_UNMATCHED_AS_NULL) ?? $html;
  }

  /**
   * Reads what stands between the brackets, after the name.
   *
   * @return array<array-key, string>
   *   Values by name; a name without a value stands as a value itself.
   */
  public static function parsed(string $text): array {
    $given = [];
    $text = str_replace(["\u{00A0}", '&nbsp;'], ' ', $text);
    $pattern = '/([\w-]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|(\S+))|([\w-]+)/u';
    preg_match_all($pattern, $text, $found, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
    foreach ($found as [, $name, $double, $single, $bare, $alone]) {
      if ($alone !== NULL) {
        $given[] = $alone;
      }
      else {
        $given[$name] = $double ?? $single ?? $bare ?? '';
      }
    }
    return $given;
  }

  /** HTML without the halves of paragraphs that an editor leaves where the tags stood in paragraphs of their own. */
  private static function withoutHalves(string $html): string {
    return preg_replace('~^\s*(?:</p>|<br\s*/?>)|(?:<p[^>]*>|<br\s*/?>)\s*$~', '', $html) ?? $html;
  }

}
