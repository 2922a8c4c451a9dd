import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asksPartner, withOrganiser } from '../../../src/domain/activity-organiser.ts';
import type { Organiser } from '../../../src/domain/activity.ts';
import type { Partner } from '../../../src/domain/partner.ts';
import { blankActivity } from '../../support/blank-activity.ts';

const kwb: Partner = {
  id: 'kwb',
  name: 'KWB Balen',
  sector: [],
  serviceIds: [],
  url: 'https://kwb.example/',
  area: [],
};
const by = (organiser: Organiser) => ({ ...blankActivity, organiser });
const organiserOf = (organiser: Organiser) => withOrganiser(by(organiser), new Map([['kwb', kwb]])).organiser;

describe('who organises an activity', () => {
  it('is called by the name of the partner whose id is given, with the way to their page', () => {
    assert.deepEqual(organiserOf({ name: 'kwb', partner: 'kwb' }), {
      name: 'KWB Balen',
      partner: 'kwb',
      url: 'https://kwb.example/',
    });
    assert.equal(organiserOf({ partner: 'kwb', url: 'https://own.example/' })?.url, 'https://own.example/');
  });
  it('keeps its own words where no partner has that id', () => {
    assert.deepEqual(organiserOf({ name: 'okra', partner: 'okra' }), { name: 'okra', partner: 'okra' });
    assert.deepEqual(organiserOf({ name: 'Okra' }), { name: 'Okra' });
  });
  it('asks the partners only for an id', () => {
    assert.equal(asksPartner(by({ name: 'kwb', partner: 'kwb' })), true);
    assert.equal(asksPartner(by({ name: 'Okra' })), false);
    assert.equal(asksPartner(blankActivity), false);
  });
});
