<?php
/**
 * Words for the editor. What has none here is shown by its own name, so that a new attribute works before it has a word.
 *
 * @package Buurt
 */

namespace Buurt;

defined( 'ABSPATH' ) || exit;

/**
 * Name of a widget.
 *
 * @param string $name The element without "buurt-".
 */
function widget_label( string $name ): string {
	$labels = array(
		'action-path'       => __( 'Actions', 'buurt' ),
		'activity-calendar' => __( 'Activity calendar', 'buurt' ),
		'help-form'         => __( 'Form', 'buurt' ),
		'indicator-cards'   => __( 'Figures', 'buurt' ),
		'services-map'      => __( 'Who helps', 'buurt' ),
	);
	return $labels[ $name ] ?? $name;
}

/**
 * Name of an attribute.
 *
 * @param string $name As in the tag.
 */
function attribute_label( string $name ): string {
	$labels = array(
		'area'            => __( 'Area (id or code)', 'buurt' ),
		'basemap'         => __( 'Background of the map (address or preset)', 'buurt' ),
		'categories'      => __( 'Only these categories', 'buurt' ),
		'center'          => __( 'Middle of the map (lat,lon)', 'buurt' ),
		'config'          => __( 'Address of the config, on this site', 'buurt' ),
		'date'            => __( 'First day (YYYY-MM-DD)', 'buurt' ),
		'days'            => __( 'Days in the list', 'buurt' ),
		'debug'           => __( 'Show what is wrong with the lists', 'buurt' ),
		'endpoint'        => __( 'Where messages arrive, on this site', 'buurt' ),
		'feed'            => __( 'Addresses of your lists', 'buurt' ),
		'format'          => __( 'Format of the list', 'buurt' ),
		'forms'           => __( 'Addresses of your own forms, on this site', 'buurt' ),
		'heading'         => __( 'Heading', 'buurt' ),
		'heading-level'   => __( 'Level of the heading', 'buurt' ),
		'horizon'         => __( 'Which actions', 'buurt' ),
		'ids'             => __( 'Only these figures', 'buurt' ),
		'image-hosts'     => __( 'Sites that images may come from', 'buurt' ),
		'kind'            => __( 'Kind', 'buurt' ),
		'lang'            => __( 'Language (nl, fr, de or en)', 'buurt' ),
		'levels'          => __( 'What to compare with', 'buurt' ),
		'limit'           => __( 'Rows before “Show more”', 'buurt' ),
		'link-state'      => __( 'Keep choices in the address of the page', 'buurt' ),
		'map'             => __( 'When the map loads', 'buurt' ),
		'needs'           => __( 'Only these needs', 'buurt' ),
		'plan'            => __( 'Code in the town’s plan', 'buurt' ),
		'subject'         => __( 'What it is about (id)', 'buurt' ),
		'subscribe'       => __( 'Calendar that residents can follow (address)', 'buurt' ),
		'theme'           => __( 'Only these themes', 'buurt' ),
		'view'            => __( 'Seen first', 'buurt' ),
		'with-qr'         => __( 'Print a QR code of the page', 'buurt' ),
		'without-json-ld' => __( 'No data for search engines', 'buurt' ),
		'zoom'            => __( 'How close the map is', 'buurt' ),
	);
	return $labels[ $name ] ?? $name;
}

/**
 * What a word in an attribute means.
 *
 * @param string $value As in the tag.
 */
function value_label( string $value ): string {
	$labels = array(
		'advice'     => __( 'Advice', 'buurt' ),
		'board'      => __( 'Board', 'buurt' ),
		'both'       => __( 'List and map', 'buurt' ),
		'cards'      => __( 'Cards', 'buurt' ),
		'circles'    => __( 'From near to far', 'buurt' ),
		'click'      => __( 'After a press on a button', 'buurt' ),
		'compare'    => __( 'Compare', 'buurt' ),
		'concern'    => __( 'Report a worry', 'buurt' ),
		'correction' => __( 'Report an error', 'buurt' ),
		'formal'     => __( 'Professional help', 'buurt' ),
		'guide'      => __( 'Step by step', 'buurt' ),
		'idea'       => __( 'Give an idea', 'buurt' ),
		'informal'   => __( 'Neighbours and volunteers', 'buurt' ),
		'list'       => __( 'List', 'buurt' ),
		'long'       => __( 'Long-term goals', 'buurt' ),
		'map'        => __( 'Map', 'buurt' ),
		'meeting'    => __( 'Places to meet', 'buurt' ),
		'month'      => __( 'Month', 'buurt' ),
		'off'        => __( 'Never', 'buurt' ),
		'offer'      => __( 'Offer help', 'buurt' ),
		'partners'   => __( 'By partner', 'buurt' ),
		'quick'      => __( 'Quick wins', 'buurt' ),
		'request'    => __( 'Ask for help', 'buurt' ),
		'signup'     => __( 'Sign up', 'buurt' ),
		'survey'     => __( 'Survey', 'buurt' ),
		'talent'     => __( 'Share a talent', 'buurt' ),
		'visible'    => __( 'Once it is in view', 'buurt' ),
		'voices'     => __( 'What residents say', 'buurt' ),
		'week'       => __( 'Week', 'buurt' ),
	);
	return $labels[ $value ] ?? $value;
}

/**
 * The other words of the editor.
 *
 * @return array<string, string>
 */
function editor_words(): array {
	return array(
		'fallback'        => __( 'What people see without JavaScript, and until the first data:', 'buurt' ),
		'fallbackExample' => __( 'A few words, and a link to all of it', 'buurt' ),
		'fromSettings'    => '' === settings()['config']
			? __( 'Give the address of a list, or have an administrator name a config under Settings, buurt', 'buurt' )
			: __( 'With the lists of the config under Settings, buurt', 'buurt' ),
		'settings'        => __( 'Settings', 'buurt' ),
		'usual'           => __( 'As usual', 'buurt' ),
		'widget'          => __( 'What to show', 'buurt' ),
	);
}
