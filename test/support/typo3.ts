import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phpValue, type PhpValue } from '../../tools/php-array.ts';
import { phpAnswer } from './php.ts';

/**
 * As much of TYPO3 as our classes touch: there is none to be had here. Names and signatures are those of TYPO3 12.4 and 13.4; what a
 * record keeps as XML is JSON here.
 */
const TYPO3 = `
namespace Psr\\Http\\Message { interface ServerRequestInterface { public function getAttribute(string $name, $default = null); } }
namespace TYPO3\\CMS\\Core\\Page {
  class AssetCollector {
    public array $scripts = [];
    public function addJavaScript(string $identifier, string $source, array $attributes = [], array $options = []): self {
      $this->scripts[$identifier] = [$source, $attributes];
      return $this;
    }
  }
}
namespace TYPO3\\CMS\\Core\\Service {
  class FlexFormService {
    public function convertFlexFormContentToArray(string $flexFormContent, string $languagePointer = 'lDEF', string $valuePointer = 'vDEF'): array {
      return json_decode($flexFormContent, true);
    }
  }
}
namespace TYPO3\\CMS\\Core\\Utility {
  class ExtensionManagementUtility {
    public static array $said = [];
    public static function __callStatic($name, $given) { self::$said[$name] = $given; }
  }
}
namespace TYPO3\\CMS\\Frontend\\ContentObject {
  class ContentObjectRenderer {
    public array $data = [];
    public function parseFunc($theValue, ?array $conf, ?string $ref = null) { return "($ref)" . strip_tags($theValue, '<p><a>'); }
  }
}
namespace {
  class Params { public function getHttpHost(): string { return 'www.balen.example'; } }
  class Request implements \\Psr\\Http\\Message\\ServerRequestInterface {
    public function getAttribute(string $name, $default = null) { return $name === 'normalizedParams' ? new Params() : $default; }
  }
}
`;

export interface Typo3Extension {
  /** What this code answers; `$home` is the folder of the extension. */
  ask: (code: string) => unknown;
  /** What a record with these fields becomes, and the scripts that its page gets. */
  rendered: (
    fields: Readonly<Record<string, string>>,
    words?: string,
    settings?: Readonly<Record<string, string>>,
  ) => unknown;
  remove: () => void;
}

/** Our extension as the build puts it together, with these elements. */
export function typo3Extension(elements: { readonly [name: string]: PhpValue }): Typo3Extension {
  const home = mkdtempSync(join(tmpdir(), 'buurt-typo3-'));
  const php = (file: string, text: string) => writeFileSync(join(home, file), text);
  cpSync('integrations/typo3/buurt', home, { recursive: true });
  const element = readFileSync('integrations/shared/Element.php', 'utf8');
  php('Classes/Element.php', element.replace('namespace Buurt;', 'namespace Buurt\\Typo3;'));
  const integrity = { 'dist/buurt.js': 'sha384-a', 'accent.js': 'sha384-b' };
  php('Resources/Private/build.php', `<?php return ${phpValue({ version: '1', integrity, elements })};`);
  php('typo3.php', `<?php ${TYPO3}`);
  const ask = (code: string) =>
    phpAnswer(`define('TYPO3', true); $home = '${home}'; require '${home}/typo3.php';
      spl_autoload_register(fn ($class) => require '${home}/Classes/' . substr($class, strlen('Buurt\\\\Typo3\\\\')) . '.php');
      ${code}`);
  return {
    ask,
    rendered: (fields, words = '', settings = {}) => {
      return ask(`$assets = new \\TYPO3\\CMS\\Core\\Page\\AssetCollector();
        $content = new \\TYPO3\\CMS\\Frontend\\ContentObject\\ContentObjectRenderer();
        $content->data = ${phpValue({ pi_flexform: JSON.stringify(fields), bodytext: words })};
        $element = new \\Buurt\\Typo3\\ContentElement($assets, new \\TYPO3\\CMS\\Core\\Service\\FlexFormService());
        $element->setContentObjectRenderer($content);
        return [$element->render('', ${phpValue({ 'settings.': settings })}, new \\Request()), $assets->scripts];`);
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
