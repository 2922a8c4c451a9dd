<?php

declare(strict_types=1);

namespace Drupal\buurt\Plugin\Filter;

use Drupal\buurt\Shortcodes;
use Drupal\buurt\SiteElements;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * Turns `[buurt widget="…"]…[/buurt]` into a widget.
 *
 * It transforms HTML, so that CKEditor stays possible, and comes after the filter that limits tags, which would strip it.
 */
#[Filter(
  id: 'buurt',
  title: new TranslatableMarkup('Show buurt widgets'),
  type: FilterInterface::TYPE_TRANSFORM_IRREVERSIBLE,
  description: new TranslatableMarkup('Turns [buurt widget="services-map"]…[/buurt] into a widget. Put it last, after “Limit allowed HTML tags”.'),
  weight: 100,
)]
final class BuurtFilter extends FilterBase implements ContainerFactoryPluginInterface {

  public function __construct(
    array $configuration,
    string $plugin_id,
    mixed $plugin_definition,
    protected SiteElements $siteElements,
  ) {
    parent::__construct($configuration, $plugin_id, $plugin_definition);
  }

  /**
   * {@inheritdoc}
   */
  public static function create(ContainerInterface $container, array $configuration, $plugin_id, $plugin_definition): static {
    return new self($configuration, $plugin_id, $plugin_definition, $container->get('buurt.site_elements'));
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    if (!str_contains($text, '[buurt')) {
      return new FilterProcessResult($text);
    }
    $html = Shortcodes::replaced($text, 'buurt_neighbourhood', function (array $given, string $inside): string {
      [$before, $after] = $this->siteElements->neighbourhood($given);
      return $before . $this->withWidgets($inside, TRUE) . $after;
    });
    $result = new FilterProcessResult($this->withWidgets($html, FALSE));
    return $result
      ->addCacheableDependency($this->siteElements->cacheability())
      ->addAttachments(['library' => ['buurt/widgets']]);
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE): TranslatableMarkup {
    return $this->t('[buurt widget="services-map" feed="/feeds/services.json"]…[/buurt] shows a widget. What stands between is for who has no JavaScript.');
  }

  /** The text with its widgets. */
  private function withWidgets(string $html, bool $is_inside): string {
    return Shortcodes::replaced($html, 'buurt', function (array $given, string $fallback) use ($is_inside): string {
      [$before, $after] = $this->siteElements->around($given, $is_inside);
      return $before . $fallback . $after;
    });
  }

}
