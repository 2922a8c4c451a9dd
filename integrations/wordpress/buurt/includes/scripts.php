<?php
/**
 * The scripts: as modules, with their integrity, and only where a widget is.
 *
 * @package Buurt
 */

namespace Buurt;

defined( 'ABSPATH' ) || exit;

/** Handles of our scripts, and their files inside the plugin. */
const MODULES = array(
	'buurt'        => 'dist/buurt.js',
	'buurt-accent' => 'accent.js',
);

/**
 * Makes the scripts known; what draws a widget asks for them.
 */
function register_scripts(): void {
	foreach ( MODULES as $handle => $file ) {
		wp_register_script( $handle, plugins_url( $file, PLUGIN_FILE ), array(), fingerprint( $file ), true );
	}
}

/**
 * Changes with the file: an older copy in a visitor's browser would be refused for its integrity.
 *
 * @param string $file Path inside the plugin.
 */
function fingerprint( string $file ): string {
	return substr( preg_replace( '/[^a-z0-9]/i', '', build_facts()['integrity'][ $file ] ), -12 );
}

/**
 * Writes our scripts as modules that the browser checks.
 *
 * @param string $tag    The tag as WordPress has it.
 * @param string $handle Name of the script.
 * @param string $src    Its address.
 */
function as_module( $tag, $handle, $src ) {
	$file = MODULES[ $handle ] ?? null;
	if ( null === $file ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type'        => 'module',
			'id'          => $handle . '-js',
			'src'         => $src,
			'integrity'   => build_facts()['integrity'][ $file ],
			'crossorigin' => 'anonymous',
		)
	);
}
