<?php
/**
 * The site's own settings: where the config is, which area, and the accent. Nothing else is kept.
 *
 * @package Buurt
 */

namespace Buurt;

defined( 'ABSPATH' ) || exit;

const OPTION = 'buurt_settings';
const PAGE   = 'buurt';

/**
 * What was filled in; an empty string where nothing was.
 *
 * @return array{config: string, area: string, accent: string}
 */
function settings(): array {
	$usual = array(
		'config' => '',
		'area'   => '',
		'accent' => '',
	);
	$kept  = get_option( OPTION );
	return array_map( 'strval', array_intersect_key( is_array( $kept ) ? $kept : array(), $usual ) + $usual );
}

/**
 * The fields, by key: their name, and what to fill in.
 *
 * @return array<string, array{string, string}>
 */
function setting_fields(): array {
	return array(
		'config' => array(
			__( 'Address of the config', 'buurt' ),
			__( 'A file on your site that names all your lists, such as /feeds/config.json. May stay empty: then each block names its own list.', 'buurt' ),
		),
		'area'   => array(
			__( 'Area', 'buurt' ),
			__( 'Id or code of the area that is chosen at first. May stay empty.', 'buurt' ),
		),
		'accent' => array(
			__( 'Accent colour', 'buurt' ),
			__( 'For buttons and links, such as #0b5a75. May stay empty: then the theme decides.', 'buurt' ),
		),
	);
}

/**
 * Makes the option and its fields known to WordPress, which checks the nonce and the capability on saving.
 */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\\sanitized_settings',
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'buurt', '', '__return_false', PAGE );
	foreach ( setting_fields() as $key => list( $title ) ) {
		add_settings_field( $key, $title, __NAMESPACE__ . '\\setting_field', PAGE, 'buurt', array( 'label_for' => "buurt-$key", 'key' => $key ) );
	}
}

/**
 * What may be kept of what was sent. A wrong value is said, and the one before it stays.
 *
 * @param mixed $sent As it was sent.
 * @return array<string, string>
 */
function sanitized_settings( $sent ): array {
	$sent  = is_array( $sent ) ? $sent : array();
	$field = static fn ( string $key ): string => sanitize_text_field( is_string( $sent[ $key ] ?? null ) ? $sent[ $key ] : '' );
	$kept  = array(
		'config' => sanitize_url( $field( 'config' ), array( 'http', 'https' ) ),
		'area'   => $field( 'area' ),
		'accent' => strtolower( $field( 'accent' ) ),
	);
	if ( '' !== $field( 'config' ) && ( '' === $kept['config'] || ! Element::isWebAddress( $kept['config'] ) ) ) {
		add_settings_error( OPTION, 'config', __( 'That is not an address of a config. Write one such as /feeds/config.json.', 'buurt' ) );
		$kept['config'] = settings()['config'];
	}
	if ( '' !== $kept['accent'] && ! Element::isColour( $kept['accent'] ) ) {
		add_settings_error( OPTION, 'accent', __( 'That is not a colour. Write one such as #0b5a75.', 'buurt' ) );
		$kept['accent'] = settings()['accent'];
	}
	return $kept;
}

/**
 * Puts our page under Settings, for who may change them.
 */
function add_settings_page(): void {
	add_options_page( 'buurt', 'buurt', 'manage_options', PAGE, __NAMESPACE__ . '\\settings_page' );
}

/**
 * A way to the settings from the list of plugins.
 *
 * @param array $links Those that are there.
 */
function add_settings_link( $links ): array {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	return array( sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'buurt' ) ), ...$links );
}

/**
 * One field.
 *
 * @param array{key: string} $args As `add_settings_field` was given them.
 */
function setting_field( $args ): void {
	$key            = $args['key'];
	list( , $hint ) = setting_fields()[ $key ];
	printf(
		'<input class="regular-text" type="text" id="buurt-%1$s" name="%2$s[%1$s]" value="%3$s" aria-describedby="buurt-%1$s-hint"><p class="description" id="buurt-%1$s-hint">%4$s</p>',
		esc_attr( $key ),
		esc_attr( OPTION ),
		esc_attr( settings()[ $key ] ),
		esc_html( $hint )
	);
}

/**
 * The page.
 */
function settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'Put the block “buurt” on a page, or a shortcode:', 'buurt' ); ?></p>
		<p><code>[buurt widget="services-map" feed="/feeds/services.json"]…[/buurt]</code></p>
		<form action="options.php" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * Something to start from, for the site's privacy policy.
 */
function suggest_privacy_text(): void {
	$text = __( 'The pieces of buurt on this site set no cookies and tell nobody about your visit. Public lists that you looked at stay on your own device, so that they also open without a connection. What you put on “my list”, and a form that has not been sent yet, stay on your device too.', 'buurt' );
	wp_add_privacy_policy_content( 'buurt', wpautop( esc_html( $text ) ) );
}
