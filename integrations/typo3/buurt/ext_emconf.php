<?php

/**
 * What an installation without Composer asks of an extension. It is read by a scope that brings `$_EXTKEY`.
 */

$EM_CONF[$_EXTKEY] = [
  'title' => 'buurt',
  'description' => 'Who helps, what is on, and a way to help, in one’s own neighbourhood: as a content element.',
  'category' => 'fe',
  'state' => 'beta',
  'version' => '0.1.0',
  'constraints' => ['depends' => ['typo3' => '12.4.0-13.4.99', 'php' => '8.1.0-8.99.99']],
  'autoload' => ['psr-4' => ['Buurt\\Typo3\\' => 'Classes/']],
];
