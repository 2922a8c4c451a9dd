<?php

declare(strict_types=1);

namespace Buurt\Typo3;

use Psr\Http\Message\ServerRequestInterface;
use TYPO3\CMS\Core\Page\AssetCollector;
use TYPO3\CMS\Core\Service\FlexFormService;
use TYPO3\CMS\Frontend\ContentObject\ContentObjectRenderer;

/**
 * One widget in a page, with the site's own settings around it where it names no list itself.
 */
final class ContentElement {

  private const PUBLIC_FILES = 'EXT:buurt/Resources/Public/';

  private ContentObjectRenderer $content;

  public function __construct(
    private readonly AssetCollector $assets,
    private readonly FlexFormService $flexForms,
  ) {}

  /** TYPO3 says for which record it renders before it asks for the HTML. */
  public function setContentObjectRenderer(ContentObjectRenderer $content): void {
    $this->content = $content;
  }

  /**
   * Renders the record, for `userFunc` in TypoScript.
   *
   * @param array<string, mixed> $conf
   *   The TypoScript of the element, with the `config`, `area` and `accent` of the site in its `settings.`.
   */
  public function render(string $before, array $conf, ServerRequestInterface $request): string {
    $filled = $this->flexForms->convertFlexFormContentToArray((string) ($this->content->data['pi_flexform'] ?? ''));
    $widget = (string) ($filled['widget'] ?? '');
    $element = new Element(BuildFacts::all()['elements'], $request->getAttribute('normalizedParams')->getHttpHost());
    $words = (string) ($this->content->data['bodytext'] ?? '');
    // TYPO3 12 refuses to parse with no setting at all, and only fluid_styled_content brings lib.parseFunc_RTE there.
    $safe = ['htmlSanitize' => '1'];
    $fallback = $words === '' ? '' : $this->content->parseFunc($words, $safe, '< lib.parseFunc_RTE');
    if (!in_array($widget, $element->widgets(), TRUE)) {
      return $fallback;
    }
    $this->addScripts();
    $given = self::given($widget, $filled);
    $site = static fn (string $name): string => trim((string) ($conf['settings.'][$name] ?? ''));
    if ($site('config') === '' || $element->hasOwnSource($widget, $given)) {
      return $element->html($widget, $given + ['area' => $site('area')], $fallback, $site('accent'));
    }
    $usual = ['config' => $site('config'), 'area' => $site('area')];
    return $element->html('neighbourhood', [], $element->html($widget, $given, $fallback), $site('accent'), $usual);
  }

  /**
   * What the editor filled in for this widget; a box that is not ticked says nothing.
   *
   * @param array<string, mixed> $filled
   *
   * @return array<string, mixed>
   */
  private static function given(string $widget, array $filled): array {
    $given = [];
    foreach (array_keys(BuildFacts::all()['elements'][$widget]) as $attribute) {
      $given[$attribute] = $filled[Fields::nameOf($widget, $attribute)] ?? '';
    }
    return array_filter($given, static fn (mixed $value): bool => $value !== '' && $value !== '0');
  }

  /** On pages with a widget only, once, as modules that the browser checks against what the build made. */
  private function addScripts(): void {
    foreach (BuildFacts::all()['integrity'] as $file => $integrity) {
      $attributes = ['type' => 'module', 'integrity' => $integrity, 'crossorigin' => 'anonymous'];
      $this->assets->addJavaScript("buurt/$file", self::PUBLIC_FILES . $file, $attributes);
    }
  }

}
