<?php

declare(strict_types=1);

namespace Buurt;

/**
 * Writes the tags of buurt for a content management system.
 *
 * Somebody who may not place HTML may place these: each attribute is one that the element knows, each value is checked and
 * escaped. This file asks nothing of the system around it, so that all of ours share it.
 */
final class Element {

  /** Attributes that hold addresses, white space between. */
  private const ADDRESSES = ['basemap', 'config', 'endpoint', 'feed', 'forms', 'subscribe'];

  /**
   * Where residents' messages go is decided by who runs the site, in its settings: whoever writes a page may only name
   * addresses on the site itself here.
   */
  private const OWN_SITE_ONLY = ['config', 'endpoint', 'forms'];

  /** Quotes that word processors put where straight ones were meant. */
  private const CURLY_QUOTES = "\u{201C}\u{201D}\u{201E}\u{2018}\u{2019}\u{2033}\u{00AB}\u{00BB}";

  /**
   * @param array<string, array<string, string|list<string>>> $elements
   *   Each element by its name without "buurt-", with its attributes: "string", "number", "boolean", or the allowed words.
   * @param string $host
   *   Host of the site, with its port where it has one, to know addresses on it.
   */
  public function __construct(
    private readonly array $elements,
    private readonly string $host = '',
  ) {}

  /**
   * The widgets: every element but the one around them.
   *
   * @return list<string>
   */
  public function widgets(): array {
    return array_values(array_diff(array_keys($this->elements), ['neighbourhood']));
  }

  /**
   * The attributes of an element, and what may stand in them.
   *
   * @return array<string, string|list<string>>
   */
  public function attributes(string $name): array {
    return $this->elements[$name] ?? [];
  }

  /**
   * Whether the element says itself where its data come from, so that it needs no config around it.
   *
   * @param array<array-key, mixed> $given
   */
  public function hasOwnSource(string $name, array $given): bool {
    $kept = $this->kept($name, $given);
    return isset($kept['feed']) || isset($kept['forms']);
  }

  /**
   * What is left of the given attributes: those that the element has, with a value that it knows.
   *
   * @param array<array-key, mixed> $given
   *   As a shortcode gives them: by name, or the name alone as a value.
   *
   * @return array<string, string>
   *   Plain text, not yet escaped.
   */
  public function kept(string $name, array $given): array {
    $kept = [];
    foreach ($given as $key => $value) {
      $attribute = strtolower(is_int($key) ? (string) $value : $key);
      $kind = $this->elements[$name][$attribute] ?? NULL;
      if ($kind === NULL || !is_scalar($value)) {
        continue;
      }
      $checked = $this->checked($attribute, $kind, is_int($key) ? TRUE : $value);
      if ($checked !== NULL) {
        $kept[$attribute] = $checked;
      }
    }
    return $kept;
  }

  /**
   * The whole element.
   *
   * @param array<array-key, mixed> $given
   * @param string $inside
   *   HTML that is shown without script, and until the first data.
   * @param array<string, string> $usual
   *   As for opening().
   *
   * @return string
   *   HTML, or what is inside where there is no such element.
   */
  public function html(string $name, array $given, string $inside, string $accent = '', array $usual = []): string {
    return $this->opening($name, $given, $accent, $usual) . $inside . $this->closing($name);
  }

  /**
   * The first tag.
   *
   * @param array<array-key, mixed> $given
   * @param string $accent
   *   A colour for what is inside, which accent.js hands on; a style in the markup would be refused under a strict policy.
   * @param array<string, string> $usual
   *   Attributes as who runs the site decided them, for those that are not given. Their addresses may be on any site.
   */
  public function opening(string $name, array $given, string $accent = '', array $usual = []): string {
    if (!isset($this->elements[$name])) {
      return '';
    }
    $said = array_filter($usual, static fn (string $value): bool => $value !== '');
    $written = '';
    foreach ($this->kept($name, $given) + $said as $attribute => $value) {
      $written .= $value === '' ? " $attribute" : sprintf(' %s="%s"', $attribute, self::escaped($value));
    }
    if (self::isColour($accent)) {
      $written .= sprintf(' data-buurt-accent="%s"', $accent);
    }
    return "<buurt-$name$written>";
  }

  /** The last tag. */
  public function closing(string $name): string {
    return isset($this->elements[$name]) ? "</buurt-$name>" : '';
  }

  /** Whether it is a colour as a colour field writes it, such as #0b5a75. */
  public static function isColour(string $value): bool {
    return preg_match('/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iD', $value) === 1;
  }

  /** Whether it is an address of the web, or relative to the site. */
  public static function isWebAddress(string $value): bool {
    $scheme = preg_match('/^([a-z][a-z0-9+.-]*):/i', $value, $found) === 1 ? strtolower($found[1]) : 'https';
    return in_array($scheme, ['http', 'https'], TRUE) && preg_match('/[\x00-\x20\x7F\\\\]/', $value) === 0;
  }

  /** Host of an address, with its port where it says one; nothing where it is relative. */
  public static function hostOf(string $address): string {
    return preg_match('~^(?:https?:)?//([^/?#]*)~i', $address, $found) === 1 ? $found[1] : '';
  }

  /**
   * @param string|list<string> $kind
   */
  private function checked(string $attribute, string|array $kind, string|int|float|bool $value): ?string {
    if ($kind === 'boolean') {
      $isOff = $value === FALSE || in_array(strtolower((string) $value), ['0', 'false', 'no'], TRUE);
      return $isOff ? NULL : '';
    }
    if (is_bool($value)) {
      return NULL;
    }
    $text = self::plain((string) $value);
    if ($attribute !== 'heading') {
      $text = self::unquoted($text);
    }
    if ($text === '' || preg_match('//u', $text) !== 1) {
      return NULL;
    }
    if (in_array($attribute, self::ADDRESSES, TRUE)) {
      return $this->addresses($attribute, $text);
    }
    $isFit = match (TRUE) {
      is_array($kind) => in_array($text, $kind, TRUE),
      $kind === 'number' => is_numeric($text),
      default => TRUE,
    };
    return $isFit ? $text : NULL;
  }

  /** Those addresses that may stand in this attribute. */
  private function addresses(string $attribute, string $text): ?string {
    $isOwnOnly = in_array($attribute, self::OWN_SITE_ONLY, TRUE);
    $kept = array_filter(
      preg_split('/\s+/', $text) ?: [],
      fn (string $address) => self::isWebAddress($address) && (!$isOwnOnly || $this->isOwn($address)),
    );
    return $kept === [] ? NULL : implode(' ', $kept);
  }

  /** Whether an address is on the site itself. */
  private function isOwn(string $address): bool {
    $host = self::hostOf($address);
    return $host === '' ? preg_match('~^(?:https?:|//)~i', $address) === 0 : strcasecmp($host, $this->host) === 0;
  }

  /** A value as it stood in the HTML of a text, without its entities. */
  private static function plain(string $value): string {
    return trim(html_entity_decode($value, ENT_QUOTES | ENT_HTML5, 'UTF-8'));
  }

  /** A value without the quotes around it. */
  private static function unquoted(string $value): string {
    return preg_replace('/^[' . self::CURLY_QUOTES . '](.*)[' . self::CURLY_QUOTES . ']$/su', '$1', $value) ?? '';
  }

  private static function escaped(string $value): string {
    return htmlspecialchars($value, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
  }

}
