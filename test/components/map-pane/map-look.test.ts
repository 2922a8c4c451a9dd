import { expect } from '@open-wc/testing';
import { lookOf } from '../../../src/components/map-pane/map-look.ts';

describe('the colours of a map', () => {
  let around: HTMLElement;
  let probe: HTMLElement;
  beforeEach(() => {
    around = document.body.appendChild(document.createElement('div'));
    probe = around.appendChild(document.createElement('div'));
    around.style.cssText = 'color: rgb(20, 30, 40); --_accent: rgb(0, 90, 60); --_surface: rgb(250, 250, 250)';
  });
  afterEach(() => around.remove());

  it('are those of the page around it, and the probe is left as it was', () => {
    expect(lookOf(probe)).to.deep.equal({
      colours: { ink: 'rgb(20, 30, 40)', accent: 'rgb(0, 90, 60)', surface: 'rgb(250, 250, 250)' },
      dark: false,
    });
    expect(probe.style.cssText).to.equal('');
  });
});
