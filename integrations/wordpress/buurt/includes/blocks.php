<?php
/**
 * The same two as blocks. What they say stands in the block's own comment, so that WordPress strips it from nobody's page.
 *
 * @package Buurt
 */

namespace Buurt;

defined( 'ABSPATH' ) || exit;

/**
 * Makes the blocks known. Their attributes are those of the elements, as the build found them.
 */
function register_blocks(): void {
	$dependencies = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
	$version      = fingerprint( 'blocks/editor.js' );
	wp_register_script( 'buurt-editor', plugins_url( 'blocks/editor.js', PLUGIN_FILE ), $dependencies, $version, true );
	add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\tell_editor' );

	register_block_type(
		dirname( __DIR__ ) . '/blocks/widget',
		array(
			'attributes'      => widget_attributes(),
			'render_callback' => __NAMESPACE__ . '\\render_widget',
		)
	);
	register_block_type(
		dirname( __DIR__ ) . '/blocks/neighbourhood',
		array(
			'attributes'      => attributes_of( 'neighbourhood' ) + array(
				// Handed down, for the widgets inside to know that they are.
				'inside' => array(
					'type'    => 'boolean',
					'default' => true,
				),
			),
			'render_callback' => __NAMESPACE__ . '\\render_neighbourhood',
		)
	);
}

/**
 * Attributes of one element as a block declares them.
 *
 * @param string $name The element without "buurt-".
 */
function attributes_of( string $name ): array {
	return array_map(
		static fn ( $kind ) => array( 'type' => 'boolean' === $kind ? 'boolean' : 'string' ),
		element()->attributes( $name )
	);
}

/**
 * Attributes of the block for any widget: which one, and all that any of them has.
 */
function widget_attributes(): array {
	$names  = element()->widgets();
	$common = array(
		'widget' => array(
			'type'    => 'string',
			'enum'    => $names,
			// A block that says nothing was made with this one: it must never become another.
			'default' => 'activity-calendar',
		),
	);
	return $common + array_merge( ...array_map( __NAMESPACE__ . '\\attributes_of', $names ) );
}

/**
 * One widget in the page.
 *
 * @param array     $given    Attributes.
 * @param string    $fallback The blocks inside, for who has no script.
 * @param \WP_Block $block    The block, which knows what is around it.
 */
function render_widget( $given, $fallback, $block ): string {
	$is_inside = ! empty( $block->context['buurt/inside'] );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), widget_html( $given, $fallback, $is_inside ) );
}

/**
 * The neighbourhood in the page.
 *
 * @param array  $given  Attributes.
 * @param string $inside The blocks inside.
 */
function render_neighbourhood( $given, $inside ): string {
	$html = neighbourhood_html( $given, within_neighbourhood( $inside ) );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

/**
 * Tells the editor which attributes each widget has, and the words for them.
 */
function tell_editor(): void {
	$controls = array();
	foreach ( array( ...element()->widgets(), 'neighbourhood' ) as $name ) {
		foreach ( element()->attributes( $name ) as $attribute => $kind ) {
			$controls[ $name ][] = array(
				'name'   => $attribute,
				'label'  => attribute_label( $attribute ),
				'kind'   => is_array( $kind ) ? 'choice' : $kind,
				'values' => array_map(
					static fn ( $value ) => array(
						'value' => $value,
						'label' => value_label( $value ),
					),
					is_array( $kind ) ? $kind : array()
				),
			);
		}
	}
	$told = array(
		'controls' => $controls,
		'widgets'  => array_map(
			static fn ( $name ) => array(
				'value' => $name,
				'label' => widget_label( $name ),
			),
			element()->widgets()
		),
		'words'    => editor_words(),
	);
	wp_add_inline_script( 'buurt-editor', 'window.buurtEditor = ' . wp_json_encode( $told ) . ';', 'before' );
}
