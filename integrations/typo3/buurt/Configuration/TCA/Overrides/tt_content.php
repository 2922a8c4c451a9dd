<?php

declare(strict_types=1);

use Buurt\Typo3\BuildFacts;
use Buurt\Typo3\Fields;
use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') || exit;

(static function (): void {
  $labels = 'LLL:EXT:buurt/Resources/Private/Language/locallang.xlf:';
  ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
    'label' => "{$labels}element",
    'description' => "{$labels}element.description",
    'value' => 'buurt_widget',
    'icon' => 'content-widget-generic',
    'group' => 'default',
  ]);
  ExtensionManagementUtility::addPiFlexFormValue('*', Fields::flexForm(BuildFacts::all()['elements']), 'buurt_widget');
  $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes']['buurt_widget'] = 'content-widget-generic';
  $GLOBALS['TCA']['tt_content']['types']['buurt_widget'] = [
    'showitem' => '--div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:general,--palette--;;general,'
      . 'header;LLL:EXT:frontend/Resources/Private/Language/locallang_ttc.xlf:header.ALT.html_formlabel,'
      . "pi_flexform;{$labels}element,bodytext;{$labels}fallback,"
      . '--div--;LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:access,--palette--;;hidden,--palette--;;access',
    'columnsOverrides' => [
      'bodytext' => [
        'description' => "{$labels}fallback.description",
        'config' => ['enableRichtext' => TRUE],
      ],
    ],
  ];
})();
