/**
 * Both blocks in the editor, without a build tool: a choice of widget, a field for each of its attributes, and room for what
 * people see without script. What they become in the page is written by PHP.
 */
(({ blocks, blockEditor, components, element }, { controls, widgets, words }) => {
  const { createElement: h, Fragment } = element;
  const { InnerBlocks, InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;

  /** One attribute of an element, as a field. An empty one is left out of the tag. */
  function field({ name, label, kind, values }, attributes, setAttributes) {
    const change = (value) => setAttributes({ [name]: value === '' || value === false ? undefined : value });
    const usual = { key: name, label, onChange: change };
    if (kind === 'boolean') return h(ToggleControl, { ...usual, checked: attributes[name] === true });
    const value = attributes[name] ?? '';
    if (kind === 'choice')
      return h(SelectControl, { ...usual, value, options: [{ value: '', label: words.usual }, ...values] });
    return h(TextControl, { ...usual, value, inputMode: kind === 'number' ? 'decimal' : undefined });
  }

  const fields = (name, { attributes, setAttributes }) =>
    controls[name].map((control) => field(control, attributes, setAttributes));

  const save = () => h(InnerBlocks.Content);

  blocks.registerBlockType('buurt/widget', {
    edit(props) {
      const { attributes, setAttributes } = props;
      const { widget, feed, forms } = attributes;
      const label = widgets.find(({ value }) => value === widget)?.label ?? widget;
      return h(
        Fragment,
        null,
        h(
          InspectorControls,
          null,
          h(
            PanelBody,
            { title: words.settings },
            h(SelectControl, {
              label: words.widget,
              value: widget,
              options: widgets,
              onChange: (chosen) => setAttributes({ widget: chosen }),
            }),
            fields(widget, props),
          ),
        ),
        h(
          'div',
          useBlockProps(),
          h(
            Placeholder,
            { label, instructions: feed || forms || words.fromSettings, isColumnLayout: true },
            h('p', null, words.fallback),
            h(InnerBlocks, { template: [['core/paragraph', { placeholder: words.fallbackExample }]] }),
          ),
        ),
      );
    },
    save,
  });

  blocks.registerBlockType('buurt/neighbourhood', {
    edit: (props) =>
      h(
        Fragment,
        null,
        h(InspectorControls, null, h(PanelBody, { title: words.settings }, fields('neighbourhood', props))),
        h('div', useBlockProps(), h(InnerBlocks, { template: [['buurt/widget']] })),
      ),
    save,
  });
})(window.wp, window.buurtEditor);
