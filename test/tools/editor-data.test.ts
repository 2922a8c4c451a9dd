import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeEditorData } from '../../tools/editor-data.ts';

const manifest = {
  modules: [
    {
      declarations: [
        {
          tagName: 'buurt-activity-calendar',
          summary: 'Activities by day.',
          attributes: [
            { name: 'view', description: 'What comes first.', type: { text: '"list"|"week"|"month"' } },
            { name: 'with-qr', description: 'Print a code.', type: { text: 'boolean' } },
            { name: 'inherited', type: { text: 'string' } },
          ],
          events: [{ name: 'buurt-activity-select', description: 'A resident opened one.' }],
          cssProperties: [{ name: '--buurt-accent', description: 'What can be pressed.' }],
        },
        { tagName: 'buurt-map-pane' },
      ],
    },
  ],
};

describe('what an editor completes', () => {
  let folder: string;
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'buurt-editor-'));
    writeFileSync(join(folder, 'custom-elements.json'), JSON.stringify(manifest));
    writeEditorData(folder, '1.2.3');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('are the tags that a person writes, with their attributes and the words those allow', () => {
    const { tags } = read('vscode.html-custom-data.json');
    assert.deepEqual(
      tags.map(({ name }: { name: string }) => name),
      ['buurt-activity-calendar'],
    );
    const [view, qr, ...others] = tags[0].attributes;
    assert.deepEqual(
      view.values.map(({ name }: { name: string }) => name),
      ['list', 'week', 'month'],
    );
    assert.equal(qr.valueSet, 'v');
    assert.deepEqual(others, [], 'of which nothing is said to a webmaster');
  });
  it('are the same for the editors of JetBrains, with events and custom properties', () => {
    const { version, contributions } = read('web-types.json');
    const [element] = contributions.html.elements;
    assert.deepEqual(
      [version, element.name, element.js.events[0].name],
      ['1.2.3', 'buurt-activity-calendar', 'buurt-activity-select'],
    );
    assert.equal(contributions.css.properties[0].name, '--buurt-accent');
  });
});
