import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { phpValue, type PhpValue } from '../../tools/php-array.ts';
import { phpAnswer } from './php.ts';

/** As much of Drupal as our classes touch: there is none to be had here. Names and signatures are those of Drupal 10.3 and 11. */
const DRUPAL = `
namespace Drupal\\Core\\Plugin { interface ContainerFactoryPluginInterface {} }
namespace Symfony\\Component\\DependencyInjection { interface ContainerInterface {} }
namespace Symfony\\Component\\HttpFoundation {
  class Request { public function getHttpHost() { return 'www.balen.example'; } }
  class RequestStack { public function getCurrentRequest(): ?Request { return new Request(); } }
}
namespace Drupal\\Core\\Config {
  interface ConfigFactoryInterface { public function get($name); }
  class Settings { public function __construct(private array $kept) {} public function get($key = '') { return $this->kept[$key] ?? null; } }
  class Factory implements ConfigFactoryInterface { public function __construct(private array $kept) {} public function get($name) { return new Settings($this->kept); } }
}
namespace Drupal\\Core\\Cache {
  class CacheableMetadata { public static function createFromObject($object) { return new static(); } public function addCacheContexts(array $contexts) { return $this; } public function applyTo(array &$build) { $build['#cache'] = ['tags' => ['config:buurt.settings']]; } }
}
namespace Drupal\\Core\\StringTranslation { class TranslatableMarkup { public function __construct(public string $string) {} } }
namespace Drupal\\Core\\Render { class Markup { public static function create($string) { return (string) $string; } } }
namespace Drupal\\Core\\Form { interface FormStateInterface { public function getValue($key, $default = NULL); } }
namespace Drupal\\Core\\Block\\Attribute { #[\\Attribute] class Block { public function __construct(...$said) {} } }
namespace Drupal\\Core\\Block {
  abstract class BlockBase {
    protected $configuration;
    public function __construct(array $configuration, $plugin_id, $plugin_definition) { $this->configuration = $configuration + $this->defaultConfiguration(); }
    public function defaultConfiguration() { return []; }
    public function blockForm($form, \\Drupal\\Core\\Form\\FormStateInterface $form_state) { return []; }
    public function blockSubmit($form, \\Drupal\\Core\\Form\\FormStateInterface $form_state) {}
    public function getConfiguration() { return $this->configuration; }
    protected function t($string, array $args = [], array $options = []) { return strtr($string, $args); }
    abstract public function build();
  }
}
namespace Drupal\\filter\\Attribute { #[\\Attribute] class Filter { public function __construct(...$said) {} } }
namespace Drupal\\filter\\Plugin {
  interface FilterInterface { const TYPE_TRANSFORM_IRREVERSIBLE = 3; public function process($text, $langcode); public function tips($long = FALSE); }
  abstract class FilterBase implements FilterInterface { public function __construct(array $configuration, $plugin_id, $plugin_definition) {} protected function t($string, array $args = [], array $options = []) { return new \\Drupal\\Core\\StringTranslation\\TranslatableMarkup($string); } }
}
namespace Drupal\\filter {
  class FilterProcessResult {
    public array $attached = [];
    public function __construct(public string $text = '') {}
    public function addCacheableDependency($other) { return $this; }
    public function addAttachments(array $attachments) { $this->attached = $attachments; return $this; }
  }
}
`;

export interface DrupalModule {
  /** What this code answers; `$site` holds the module's service. */
  ask: (code: string, settings?: Readonly<Record<string, string>>) => unknown;
  remove: () => void;
}

/** Our module as the build puts it together, with these elements. */
export function drupalModule(elements: { readonly [name: string]: PhpValue }): DrupalModule {
  const home = mkdtempSync(join(tmpdir(), 'buurt-drupal-'));
  const php = (file: string, text: string) => writeFileSync(join(home, file), text);
  cpSync('integrations/drupal/buurt/src', join(home, 'src'), { recursive: true });
  mkdirSync(join(home, 'src'), { recursive: true });
  const element = readFileSync('integrations/shared/Element.php', 'utf8');
  php('src/Element.php', element.replace('namespace Buurt;', 'namespace Drupal\\buurt;'));
  php('build.php', `<?php return ${phpValue({ version: '1', integrity: {}, elements })};`);
  php('drupal.php', `<?php ${DRUPAL}`);
  return {
    ask: (code, settings = {}) =>
      phpAnswer(`require '${home}/drupal.php';
        spl_autoload_register(fn ($class) => require '${home}/src/' . strtr(substr($class, strlen('Drupal\\\\buurt\\\\')), '\\\\', '/') . '.php');
        $site = new \\Drupal\\buurt\\SiteElements(new \\Drupal\\Core\\Config\\Factory(${phpValue(settings)}), new \\Symfony\\Component\\HttpFoundation\\RequestStack());
        ${code}`),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
