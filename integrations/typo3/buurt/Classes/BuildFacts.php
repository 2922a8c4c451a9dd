<?php

declare(strict_types=1);

namespace Buurt\Typo3;

/**
 * What the build knows of the copy of buurt inside this extension.
 */
final class BuildFacts {

  /**
   * @return array{version: string, integrity: array<string, string>, elements: array<string, array<string, string|list<string>>>}
   */
  public static function all(): array {
    static $facts = NULL;
    return $facts ??= require dirname(__DIR__) . '/Resources/Private/build.php';
  }

}
