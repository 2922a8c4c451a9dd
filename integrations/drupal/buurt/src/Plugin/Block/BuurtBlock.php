<?php

declare(strict_types=1);

namespace Drupal\buurt\Plugin\Block;

use Drupal\buurt\Element;
use Drupal\buurt\SiteElements;
use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\Plugin\ContainerFactoryPluginInterface;
use Drupal\Core\Render\Markup;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Symfony\Component\DependencyInjection\ContainerInterface;

/**
 * One widget as a block.
 */
#[Block(
  id: 'buurt_widget',
  admin_label: new TranslatableMarkup('buurt'),
  category: new TranslatableMarkup('buurt'),
)]
final class BuurtBlock extends BlockBase implements ContainerFactoryPluginInterface {

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
  public function defaultConfiguration(): array {
    return [
      'widget' => 'activity-calendar',
      'attributes' => [],
      'fallback' => ['value' => '', 'format' => NULL],
    ];
  }

  /**
   * {@inheritdoc}
   */
  public function blockForm($form, FormStateInterface $form_state): array {
    $element = $this->siteElements->element();
    $widgets = $element->widgets();
    $form['widget'] = [
      '#type' => 'select',
      '#title' => $this->t('What to show'),
      '#options' => array_intersect_key($this->labels(), array_flip($widgets)) + array_combine($widgets, $widgets),
      '#default_value' => $this->configuration['widget'],
      '#required' => TRUE,
    ];
    $form['own'] = ['#tree' => TRUE];
    foreach ($widgets as $widget) {
      $form['own'][$widget] = [
        '#type' => 'details',
        '#title' => $this->t('Attributes of @widget', ['@widget' => $this->labels()[$widget] ?? $widget]),
        '#open' => TRUE,
        '#states' => ['visible' => [':input[name="settings[widget]"]' => ['value' => $widget]]],
      ] + $this->fields($element, $widget);
    }
    $form['fallback'] = [
      '#type' => 'text_format',
      '#title' => $this->t('What people see without JavaScript'),
      '#description' => $this->t('A few words, and a link to all of it. It also stands there until the first data.'),
      '#default_value' => $this->configuration['fallback']['value'],
      '#format' => $this->configuration['fallback']['format'],
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function blockSubmit($form, FormStateInterface $form_state): void {
    $widget = $form_state->getValue('widget');
    $filled = array_filter(
      array_map('strval', $form_state->getValue(['own', $widget]) ?? []),
      static fn (string $value): bool => $value !== '' && $value !== '0',
    );
    $this->configuration['widget'] = $widget;
    $this->configuration['attributes'] = $filled;
    $this->configuration['fallback'] = $form_state->getValue('fallback');
  }

  /**
   * {@inheritdoc}
   */
  public function build(): array {
    ['widget' => $widget, 'attributes' => $attributes, 'fallback' => $fallback] = $this->configuration;
    [$before, $after] = $this->siteElements->around(['widget' => $widget] + $attributes);
    $build = [
      'fallback' => [
        '#type' => 'processed_text',
        '#text' => $fallback['value'] ?? '',
        '#format' => $fallback['format'] ?? NULL,
        // Both are written by Element, which checks and escapes every value.
        '#prefix' => Markup::create($before),
        '#suffix' => Markup::create($after),
      ],
      '#attached' => ['library' => ['buurt/widgets']],
    ];
    $this->siteElements->cacheability()->applyTo($build);
    return $build;
  }

  /**
   * Names of the widgets.
   */
  private function labels(): array {
    return [
      'activity-calendar' => $this->t('Activity calendar'),
      'services-map' => $this->t('Who helps'),
      'help-form' => $this->t('Form'),
      'indicator-cards' => $this->t('Figures'),
      'action-path' => $this->t('Actions'),
    ];
  }

  /**
   * A field for each attribute of a widget.
   */
  private function fields(Element $element, string $widget): array {
    $fields = [];
    foreach ($element->attributes($widget) as $attribute => $kind) {
      $fields[$attribute] = [
        '#title' => $attribute,
        '#default_value' => $this->configuration['attributes'][$attribute] ?? NULL,
      ] + match (TRUE) {
        is_array($kind) => [
          '#type' => 'select',
          '#options' => array_combine($kind, $kind),
          '#empty_option' => $this->t('- As usual -'),
        ],
        $kind === 'boolean' => ['#type' => 'checkbox'],
        $kind === 'number' => ['#type' => 'number', '#step' => 'any'],
        default => ['#type' => 'textfield', '#maxlength' => 2000],
      };
    }
    return $fields;
  }

}
