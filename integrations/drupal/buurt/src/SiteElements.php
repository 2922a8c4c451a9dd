<?php

declare(strict_types=1);

namespace Drupal\buurt;

use Drupal\Core\Cache\CacheableMetadata;
use Drupal\Core\Config\ConfigFactoryInterface;
use Symfony\Component\HttpFoundation\RequestStack;

/**
 * The tags of this site's widgets, with its own settings around those that name no list themselves.
 */
final class SiteElements {

  public function __construct(
    private readonly ConfigFactoryInterface $configFactory,
    private readonly RequestStack $requestStack,
  ) {}

  /**
   * What the build knows of the copy of buurt inside this module.
   *
   * @return array{version: string, integrity: array<string, string>, elements: array<string, array<string, string|list<string>>>}
   */
  public static function buildFacts(): array {
    static $facts = NULL;
    return $facts ??= require dirname(__DIR__) . '/build.php';
  }

  /** What writes the tags, for this site. */
  public function element(): Element {
    $host = $this->requestStack->getCurrentRequest()?->getHttpHost() ?? '';
    return new Element(self::buildFacts()['elements'], $host);
  }

  /**
   * Everything before and after what a widget shows without script.
   *
   * @param array<array-key, mixed> $given
   *   Attributes, `widget` among them.
   * @param bool $isInside
   *   Whether a neighbourhood stands around it already.
   *
   * @return array{string, string}
   *   HTML; twice nothing where there is no such widget.
   */
  public function around(array $given, bool $isInside = FALSE): array {
    $name = is_string($given['widget'] ?? NULL) ? $given['widget'] : '';
    unset($given['widget']);
    $element = $this->element();
    if (!in_array($name, $element->widgets(), TRUE)) {
      return ['', ''];
    }
    if ($isInside) {
      return [$element->opening($name, $given), $element->closing($name)];
    }
    if ($this->setting('config') === '' || $element->hasOwnSource($name, $given)) {
      $given += ['area' => $this->setting('area')];
      return [$element->opening($name, $given, $this->setting('accent')), $element->closing($name)];
    }
    [$before, $after] = $this->neighbourhood([]);
    return [$before . $element->opening($name, $given), $element->closing($name) . $after];
  }

  /**
   * Everything before and after the widgets of one neighbourhood: the site's settings, but for what is said here.
   *
   * @param array<array-key, mixed> $given
   *   Attributes.
   *
   * @return array{string, string}
   *   HTML.
   */
  public function neighbourhood(array $given): array {
    // Only who administers buurt may name settings on another site: see OWN_SITE_ONLY in Element.
    $usual = ['config' => $this->setting('config'), 'area' => $this->setting('area')];
    $element = $this->element();
    return [
      $element->opening('neighbourhood', $given, $this->setting('accent'), $usual),
      $element->closing('neighbourhood'),
    ];
  }

  /** What a page depends on once a widget is on it. */
  public function cacheability(): CacheableMetadata {
    $settings = $this->configFactory->get('buurt.settings');
    return CacheableMetadata::createFromObject($settings)->addCacheContexts(['url.site']);
  }

  private function setting(string $key): string {
    return (string) ($this->configFactory->get('buurt.settings')->get($key) ?? '');
  }

}
