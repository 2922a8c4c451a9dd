<?php

declare(strict_types=1);

namespace Buurt\Typo3;

/**
 * The fields that an editor fills in: one for each attribute of the widget that was chosen.
 *
 * They are made from what the build knows, so that this extension keeps no list of its own.
 */
final class Fields {

  private const LABELS = 'LLL:EXT:buurt/Resources/Private/Language/locallang.xlf:';

  /** The name of an attribute of a widget, as a field. */
  public static function nameOf(string $widget, string $attribute): string {
    return strtr("{$widget}__{$attribute}", '-', '_');
  }

  /**
   * The form in which a record keeps them: the XML that TYPO3 calls a FlexForm.
   *
   * @param array<string, array<string, string|list<string>>> $elements
   */
  public static function flexForm(array $elements): string {
    $widgets = array_values(array_diff(array_keys($elements), ['neighbourhood']));
    $labels = array_combine($widgets, array_map(static fn (string $each): string => self::LABELS . "widget.$each", $widgets));
    $fields = self::field('widget', self::LABELS . 'widget', self::select($labels), '', TRUE);
    foreach ($widgets as $widget) {
      foreach ($elements[$widget] as $attribute => $kind) {
        $fields .= self::field(self::nameOf($widget, $attribute), $attribute, self::config($kind), "FIELD:widget:=:$widget");
      }
    }
    return "<T3DataStructure><sheets><sDEF><ROOT><type>array</type><el>$fields</el></ROOT></sDEF></sheets></T3DataStructure>";
  }

  /** One field: its label, when it is shown, and what it takes. */
  private static function field(string $name, string $label, string $config, string $condition, bool $reloads = FALSE): string {
    $shown = $condition === '' ? '' : "<displayCond>$condition</displayCond>";
    $reload = $reloads ? '<onChange>reload</onChange>' : '';
    return "<$name><label>" . self::escaped($label) . "</label>$shown$reload<config>$config</config></$name>";
  }

  /**
   * What a field takes.
   *
   * @param string|list<string> $kind
   */
  private static function config(string|array $kind): string {
    if (is_array($kind)) {
      return self::select(['' => self::LABELS . 'usual'] + array_combine($kind, $kind));
    }
    return match ($kind) {
      'boolean' => '<type>check</type>',
      'number' => '<type>input</type><eval>trim</eval><size>10</size>',
      default => '<type>input</type><eval>trim</eval><max>2000</max>',
    };
  }

  /**
   * A choice of one.
   *
   * @param array<string, string> $labels
   *   By value.
   */
  private static function select(array $labels): string {
    $items = '';
    $at = 0;
    foreach ($labels as $value => $label) {
      $items .= sprintf(
        '<numIndex index="%d"><label>%s</label><value>%s</value></numIndex>',
        $at++,
        self::escaped($label),
        self::escaped((string) $value),
      );
    }
    return "<type>select</type><renderType>selectSingle</renderType><items>$items</items>";
  }

  private static function escaped(string $text): string {
    return htmlspecialchars($text, ENT_QUOTES | ENT_XML1, 'UTF-8');
  }

}
