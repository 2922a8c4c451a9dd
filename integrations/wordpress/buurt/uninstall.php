<?php
/**
 * Takes away the one option that this plugin keeps, on every site of a network.
 *
 * @package Buurt
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( ! is_multisite() ) {
	delete_option( 'buurt_settings' );
	return;
}

foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $buurt_site ) {
	delete_blog_option( $buurt_site, 'buurt_settings' );
}
