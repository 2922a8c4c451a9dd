<?php
/**
 * `[buurt widget="services-map" feed="…"]fallback[/buurt]`, and `[buurt_neighbourhood]` around more of them.
 *
 * @package Buurt
 */

namespace Buurt;

defined( 'ABSPATH' ) || exit;

/**
 * Makes both shortcodes known.
 */
function register_shortcodes(): void {
	add_shortcode( 'buurt', __NAMESPACE__ . '\\widget_shortcode' );
	add_shortcode( 'buurt_neighbourhood', __NAMESPACE__ . '\\neighbourhood_shortcode' );
}

/**
 * One widget.
 *
 * @param array|string $given   Attributes as WordPress read them; an empty string where there are none.
 * @param string|null  $content What stands between the two tags.
 */
function widget_shortcode( $given, $content = null ): string {
	return widget_html( (array) $given, inner_html( $content ), inside_neighbourhood() );
}

/**
 * One choice of area and one config for all widgets inside.
 *
 * @param array|string $given   Attributes as WordPress read them.
 * @param string|null  $content What stands between the two tags.
 */
function neighbourhood_shortcode( $given, $content = null ): string {
	return neighbourhood_html( (array) $given, within_neighbourhood( (string) $content ) );
}

/**
 * Runs the shortcodes in a text that stands in a neighbourhood.
 *
 * @param string $content HTML with shortcodes.
 */
function within_neighbourhood( string $content ): string {
	inside_neighbourhood( 1 );
	$html = inner_html( $content );
	inside_neighbourhood( -1 );
	return $html;
}

/**
 * Whether the shortcode that runs now stands in a neighbourhood.
 *
 * @param int $step 1 on the way in, -1 on the way out.
 */
function inside_neighbourhood( int $step = 0 ): bool {
	static $depth = 0;
	$depth       += $step;
	return $depth > 0;
}

/**
 * What stands between two tags, without the halves of paragraphs that WordPress puts at its ends.
 *
 * @param string|null $content HTML.
 */
function inner_html( $content ): string {
	$trimmed = preg_replace( '#^\s*(?:</p>|<br\s*/?>)|(?:<p>|<br\s*/?>)\s*$#', '', (string) $content );
	return do_shortcode( shortcode_unautop( $trimmed ) );
}
