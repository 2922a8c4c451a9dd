<?php
/**
 * From what an editor chose to what stands in the page; shortcodes and blocks both come here.
 *
 * @package Buurt
 */

namespace Buurt;

defined( 'ABSPATH' ) || exit;

/**
 * A widget, with the site's own settings around it where it names no list itself.
 *
 * @param array  $given        Attributes, `widget` among them.
 * @param string $fallback     HTML for who has no script.
 * @param bool   $has_settings Whether a neighbourhood stands around it already.
 */
function widget_html( array $given, string $fallback, bool $has_settings ): string {
	$name = is_string( $given['widget'] ?? null ) ? $given['widget'] : '';
	unset( $given['widget'] );
	if ( ! in_array( $name, element()->widgets(), true ) ) {
		return $fallback;
	}
	ask_for_scripts();
	if ( '' === trim( $fallback ) ) {
		$fallback = '<noscript><p>' . esc_html__( 'This part of the page needs JavaScript.', 'buurt' ) . '</p></noscript>';
	}
	$settings = settings();
	if ( $has_settings ) {
		return element()->html( $name, $given, $fallback );
	}
	if ( '' === $settings['config'] || element()->hasOwnSource( $name, $given ) ) {
		return element()->html( $name, $given + array( 'area' => $settings['area'] ), $fallback, $settings['accent'] );
	}
	return neighbourhood_html( array(), element()->html( $name, $given, $fallback ) );
}

/**
 * The settings around some widgets: those of the site, but for what is said here.
 *
 * @param array  $given  Attributes.
 * @param string $inside HTML with the widgets.
 */
function neighbourhood_html( array $given, string $inside ): string {
	ask_for_scripts();
	$settings = settings();
	// Only an administrator may name settings on another site: see OWN_SITE_ONLY in Element.
	$usual = array_intersect_key( $settings, array( 'config' => 1, 'area' => 1 ) );
	return element()->html( 'neighbourhood', $given, $inside, $settings['accent'], $usual );
}

/**
 * Puts the scripts at the foot of this page.
 */
function ask_for_scripts(): void {
	if ( '' !== settings()['accent'] ) {
		wp_enqueue_script( 'buurt-accent' );
	}
	wp_enqueue_script( 'buurt' );
}
