<?php
/**
 * Plugin Name:       buurt
 * Description:       Who helps, what is on, and a way to help, in one's own neighbourhood: as a block or a shortcode. Asks no other site for anything, and keeps nothing about visitors.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      8.1
 * License:           EUPL-1.2
 * License URI:       https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       buurt
 * Domain Path:       /languages
 *
 * @package Buurt
 */

namespace Buurt;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require_once __DIR__ . '/includes/Element.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/rendering.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/labels.php';
require_once __DIR__ . '/includes/blocks.php';

add_action( 'init', __NAMESPACE__ . '\\load_words', 5 );
add_action( 'init', __NAMESPACE__ . '\\register_scripts' );
add_action( 'init', __NAMESPACE__ . '\\register_shortcodes' );
add_action( 'init', __NAMESPACE__ . '\\register_blocks' );
add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_action( 'admin_init', __NAMESPACE__ . '\\suggest_privacy_text' );
add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), __NAMESPACE__ . '\\add_settings_link' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\\as_module', 10, 3 );

/**
 * Loads the translations that come with the plugin.
 */
function load_words(): void {
	load_plugin_textdomain( 'buurt', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
}

/**
 * What the build knows of the copy of buurt inside this plugin.
 *
 * @return array{version: string, integrity: array<string, string>, elements: array<string, array<string, string|list<string>>>}
 */
function build_facts(): array {
	static $facts = null;
	if ( null === $facts ) {
		$facts = require __DIR__ . '/includes/build.php';
	}
	return $facts;
}

/**
 * What writes the tags, for this site.
 */
function element(): Element {
	static $element = null;
	if ( null === $element ) {
		$element = new Element( build_facts()['elements'], Element::hostOf( home_url() ) );
	}
	return $element;
}
