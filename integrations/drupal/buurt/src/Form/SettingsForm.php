<?php

declare(strict_types=1);

namespace Drupal\buurt\Form;

use Drupal\buurt\Element;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

/**
 * The site's own settings: where the config is, which area, and the accent.
 */
final class SettingsForm extends ConfigFormBase {

  private const KEYS = ['config', 'area', 'accent'];

  /**
   * {@inheritdoc}
   */
  public function getFormId(): string {
    return 'buurt_settings';
  }

  /**
   * {@inheritdoc}
   */
  protected function getEditableConfigNames(): array {
    return ['buurt.settings'];
  }

  /**
   * {@inheritdoc}
   */
  public function buildForm(array $form, FormStateInterface $form_state): array {
    $form['config'] = [
      '#title' => $this->t('Address of the config'),
      '#description' => $this->t('A file on your site that names all your lists, such as /feeds/config.json. May stay empty: then each block names its own list.'),
    ];
    $form['area'] = [
      '#title' => $this->t('Area'),
      '#description' => $this->t('Id or code of the area that is chosen at first. May stay empty.'),
    ];
    $form['accent'] = [
      '#title' => $this->t('Accent colour'),
      '#description' => $this->t('For buttons and links, such as #0b5a75. May stay empty: then the theme decides.'),
    ];
    foreach (self::KEYS as $key) {
      $form[$key] += [
        '#type' => 'textfield',
        '#maxlength' => 2000,
        '#default_value' => $this->config('buurt.settings')->get($key),
      ];
    }
    return parent::buildForm($form, $form_state);
  }

  /**
   * {@inheritdoc}
   */
  public function validateForm(array &$form, FormStateInterface $form_state): void {
    parent::validateForm($form, $form_state);
    if (!Element::isWebAddress(trim($form_state->getValue('config')))) {
      $form_state->setErrorByName('config', $this->t('That is not an address of a config. Write one such as /feeds/config.json.'));
    }
    $accent = trim($form_state->getValue('accent'));
    if ($accent !== '' && !Element::isColour($accent)) {
      $form_state->setErrorByName('accent', $this->t('That is not a colour. Write one such as #0b5a75.'));
    }
  }

  /**
   * {@inheritdoc}
   */
  public function submitForm(array &$form, FormStateInterface $form_state): void {
    $settings = $this->config('buurt.settings');
    foreach (self::KEYS as $key) {
      $settings->set($key, trim($form_state->getValue($key)));
    }
    $settings->save();
    parent::submitForm($form, $form_state);
  }

}
