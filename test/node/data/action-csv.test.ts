import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stageOf } from '../../../src/domain/action-board.ts';
import type { Action } from '../../../src/domain/action.ts';
import type { FeedRequest } from '../../../src/domain/feed.ts';
import { plain } from '../../../src/domain/text.ts';
import { outcomeOf } from '../../support/read-document.ts';

/** Sheets in which people keep what is done for a neighbourhood; all of them are ours. */
const read = async (body: string | object, request: Partial<FeedRequest> = {}) => {
  const outcome = await outcomeOf('actions', body, 'https://partner.example/acties.csv', request);
  assert.equal(outcome.failure, undefined);
  return outcome;
};
const words = (text: Action['title'] | undefined) => plain(text, 'nl');
const stand = ({ title, horizon, phase, status, due }: Action) => [words(title), horizon, phase, status, due];
const steps = ({ nextStep }: Action) => [words(nextStep?.text), nextStep?.date];

describe('a sheet of actions', () => {
  it('is read as people keep it, below its title', async () => {
    const { items, format, tally } = await read(
      [
        'Actiepad Dennenhof 2026-2027;;;;;;',
        'Actie;Trekker;Partners;Termijn;Status;Volgende stap;Datum',
        'Bank op het plein;Technische dienst;Bewoners, Samana;Kort;Bezig;Bank bestellen;15/12/2026',
        'Buurtwerker die blijft;OCMW;"Gemeente; CAW";Lange termijn;Nog niet gestart;Nota naar het college;januari 2027',
        'Koffie op dinsdag;Buurthuis;;quick win;Afgerond;;',
        'Veilig oversteken;Verkeersdienst;Politie / School;juni 2027;In uitvoering (60 %);;',
        'Rijdienst;;;LT;Stopgezet;;',
        ';;;;;;',
      ].join('\n'),
    );
    assert.equal(format, 'csv');
    assert.deepEqual(items.map(stand), [
      ['Bank op het plein', 'quick', 'do', 'running', undefined],
      ['Buurtwerker die blijft', 'long', 'design', 'planned', undefined],
      ['Koffie op dinsdag', 'quick', 'evaluate', 'done', undefined],
      ['Veilig oversteken', 'long', 'do', 'running', '2027-06'],
      ['Rijdienst', 'long', 'do', 'stopped', undefined],
    ]);
    assert.deepEqual(items.slice(0, 3).map(steps), [
      ['Bank bestellen', '2026-12-15'],
      ['Nota naar het college', '2027-01'],
      ['', undefined],
    ]);
    assert.deepEqual(
      items.map(({ lead, partners }) => [lead, ...partners].map((party) => words(party?.name))),
      [
        ['Technische dienst', 'Bewoners', 'Samana'],
        ['OCMW', 'Gemeente', 'CAW'],
        ['Buurthuis'],
        ['Verkeersdienst', 'Politie', 'School'],
        [''],
      ],
    );
    assert.equal(tally['advice id.made'], 1);
  });
  it('is read in French and in German', async () => {
    const french = await read(
      "N°;Mesure;Pilote;Partenaires;Échéance;État d'avancement;Prochaine étape\n1;Bancs;Travaux;Habitants, CPAS;31/12/2026;En cours;Commander\n2;Épicerie;CPAS;;2e trimestre 2027;Pas encore commencé;\n",
    );
    assert.deepEqual(french.items.map(stand), [
      ['Bancs', 'long', 'do', 'running', '2026-12-31'],
      ['Épicerie', 'long', 'design', 'planned', '2027-06'],
    ]);
    const german = await read(
      'Maßnahme\tVerantwortlich\tZeithorizont\tStand\tBis wann\nBank\tBauhof\tkurzfristig\tin Umsetzung\t01.03.2027\nCafé\tVerein\tlangfristig\tnicht begonnen\t\nTreff\tVerein\tlangfristig\terledigt\t\n',
    );
    assert.deepEqual(german.items.map(stand), [
      ['Bank', 'quick', 'do', 'running', '2027-03-01'],
      ['Café', 'long', 'design', 'planned', undefined],
      ['Treff', 'long', 'evaluate', 'done', undefined],
    ]);
  });
  it('is read as Planner, Trello, Asana and Notion write it', async () => {
    for (const rows of [
      'Task Name,Bucket Name,Progress,Assigned To,Due Date\nBank,Plein,In progress,An Peeters,2027-03-31\n',
      'Taaknaam;Bucketnaam;Voortgang;Toegewezen aan;Einddatum\nBank;Plein;Wordt uitgevoerd;Bauhof;31/03/2027\n',
      'Card Name,List Name,Due Date,Archived\nBank,Doing,2027-03-31T10:00:00.000Z,false\nStoel,Doing,,true\n',
      'Name,Section/Column,Assignee,Due Date\nBank,In progress,Bauhof,2027-03-31\n',
      'Name,Status,Assign,Due\nBank,In progress,Bauhof,"March 31, 2027"\n',
    ]) {
      const { items } = await read(rows);
      assert.deepEqual(items.map(stand), [['Bank', 'long', 'do', 'running', '2027-03-31']]);
      // Those programs give a task to a colleague, by name.
      assert.equal(items[0]?.lead, undefined);
    }
    const german = 'Maßnahme;Zuständigkeit;Akteure;Umsetzungsstand\nBank;Bauhof;Verein;abgeschlossen\n';
    const [item] = (await read(german)).items;
    assert.deepEqual(
      [item?.status, words(item?.lead?.name), words(item?.partners[0]?.name)],
      ['done', 'Bauhof', 'Verein'],
    );
    const dutch = await read(
      'Actiepunt;Wie;Status\nA;An;gereed\nB;An;vervallen\nC;An;in behandeling\nD;An;gereed voor start\n' +
        'E;An;wordt uitgesteld\nF;An;gereedschap kopen\n',
    );
    assert.deepEqual(
      dutch.items.map(({ status }) => status),
      ['done', 'stopped', 'running', 'planned', 'planned', 'planned'],
    );
  });
  it('may say how much of each is done, without a word for what they are', async () => {
    const { items } = await read(
      [51, 0, 100].map((voortgang, id) => ({ id, titel: `Plan ${id}`, partners: 'Scholen', voortgang })),
    );
    assert.deepEqual(
      items.map(({ status }) => status),
      ['running', 'planned', 'done'],
    );
  });
  it('does not take stages in numbers for how much of each is done', async () => {
    const stands = async (heading: string, ...numbers: number[]) => {
      const rows = numbers.map((number) => `Bank ${number};Groen;${number}`);
      return (await read(['Actie;Trekker', heading].join(';') + `\n${rows.join('\n')}\n`)).items.map(
        ({ status }) => status,
      );
    };
    assert.deepEqual(await stands('Status', 10, 20, 30), ['planned', 'planned', 'planned']);
    assert.deepEqual(await stands('Status', 0, 25, 100), ['planned', 'running', 'done']);
    assert.deepEqual(await stands('Voortgang', 10, 20), ['running', 'running']);
    assert.equal((await read('Actie;Trekker;Status\nBank;Groen;10\n')).tally['advice column.unused'], 1);
  });
  it('shows nobody’s number or address beside who does it, and no codes for titles', async () => {
    const { items } = await read(
      'Actie;Omschrijving actie;Wie;Status\nA1.1;Banken plaatsen;Jan Jansen (0475 00 00 01);Bezig\nA1.2;Wegen;OCMW ocmw@x.example;Bezig\n',
    );
    assert.deepEqual(
      items.map(({ title, lead }) => [title, words(lead?.name)]),
      [
        ['Banken plaatsen', 'Jan Jansen'],
        ['Wegen', 'OCMW'],
      ],
    );
  });
  it('may be a board as Trello exports it, without what was put away', async () => {
    const card = { id: 'c1', name: 'Bank', desc: 'Met de buren', idList: 'l1', due: '2026-12-15T11:00:00.000Z' };
    const { items } = await read({
      ...{
        id: 'b',
        name: 'Plan',
        desc: '',
        url: 'https://t.example/b',
        members: [{ id: 'm', fullName: 'An Peeters' }],
      },
      actions: [{ id: 'a', type: 'updateCard', date: '2026-10-01' }],
      cards: [
        { ...card, labels: [{ name: 'Lange termijn' }], idMembers: ['m'] },
        { ...card, id: 'c2', name: 'Oud', closed: true },
        { ...card, id: 'c3', name: 'Weg', idList: 'l2' },
      ],
      lists: [
        { id: 'l1', name: 'Bezig', closed: false },
        { id: 'l2', name: 'Archief', closed: true },
      ],
    });
    assert.deepEqual(items.map(stand), [['Bank', 'long', 'do', 'running', '2026-12-15']]);
    assert.doesNotMatch(JSON.stringify(items), /Peeters/);
  });
  it('may say above its rows what they are', async () => {
    const { items } = await read(
      'Actie,Verantwoordelijke dienst,Timing\nKORTE TERMIJN,,\nBank,Groen,Q1 2027\nLANGE TERMIJN,,\nSpeelhoek,,doorlopend\nIdeeën,,\nBabbelbank,,\n',
    );
    assert.deepEqual(items.map(stand), [
      ['Bank', 'quick', 'design', 'planned', '2027-03'],
      ['Speelhoek', 'long', 'design', 'planned', undefined],
      ['Babbelbank', undefined, 'design', 'planned', undefined],
    ]);
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ['action', 'action', 'idea'],
    );
    assert.equal(words(items[0]?.lead?.name), 'Groen');
  });
  it('may say above its rows no more than what they are', async () => {
    const { items } = await read(
      'Actie;Trekker;Termijn\nLange termijn:;;\nKortverblijf openen;;\nProject speelplein;;\nTotaal: 2 acties;;\n',
    );
    assert.deepEqual(
      items.map(({ title, horizon }) => [words(title), horizon]),
      [
        ['Kortverblijf openen', 'long'],
        ['Project speelplein', 'long'],
      ],
    );
  });
  it('says of nothing that it goes on which does not', async () => {
    const of = async (status: string) => {
      const { items } = await read(`Actie;Status\nBank;${status}\n`);
      return [items[0]?.status, words(items[0]?.summary)];
    };
    for (const status of ['Niet gerealiseerd', 'Non réalisée', 'nicht umgesetzt', 'Loopt nog niet'])
      assert.deepEqual(await of(status), ['planned', status]);
    for (const status of [
      'To be completed',
      'Niet gestopt',
      'nog niet in uitvoering',
      'Onvoltooid',
      'Speelplein is open',
    ])
      assert.deepEqual(await of(status), ['planned', status]);
    for (const status of ['À lancer', 'À réaliser', 'Klaar om te starten', 'noch nicht begonnen', 'To do', 'Open'])
      assert.deepEqual(await of(status), ['planned', '']);
    for (const status of ['Partiellement réalisé', 'teilweise umgesetzt', 'In-Progress', 'lopende', 'Pas gestart'])
      assert.deepEqual(await of(status), ['running', '']);
    assert.deepEqual(await of('gestart, nog niet klaar'), ['running', '']);
    for (const status of ['Niet haalbaar', 'Infaisable', 'nicht machbar'])
      assert.equal((await of(status))[0], 'stopped');
    for (const status of ['Réalisée', 'Complete']) assert.deepEqual(await of(status), ['done', '']);
  });
  it('knows what waits, and why where that is said', async () => {
    const of = async (row: string) => {
      const { items } = await read(`Actie;Fase;Status;Waarom gestopt\nBank;${row}\n`);
      const [bench] = items;
      return bench && [stageOf(bench), bench.phase, bench.status, words(bench.stoppedBecause), words(bench.summary)];
    };
    for (const said of [
      'On hold',
      'gepauzeerd',
      'In de wacht',
      'Geblokkeerd',
      'En attente',
      'suspendu',
      'zurückgestellt',
    ])
      assert.deepEqual(await of(`;${said};`), ['paused', 'design', 'planned', said, '']);
    for (const [said, why] of [
      ['on-hold: wachten op de vergunning van de provincie', 'wachten op de vergunning van de provincie'],
      ['On hold (geen geld.)', 'geen geld.'],
      ['Pausiert – kein Personal', 'kein Personal'],
      ['Wacht op de vergunning', 'Wacht op de vergunning'],
    ] as const)
      assert.deepEqual(await of(`;${said};`), ['paused', 'design', 'planned', why, '']);
    for (const said of ['Even gestopt', 'tijdelijk stopgezet', 'Vorerst eingestellt'])
      assert.deepEqual(await of(`;${said};`), ['paused', 'do', 'running', said, '']);
    assert.deepEqual((await of(';stopgezet: geen vergunning;'))?.slice(0, 4), [
      'stopped',
      'do',
      'stopped',
      'geen vergunning',
    ]);
    assert.deepEqual(await of('Uitvoering;on hold;Ziekte'), ['paused', 'do', 'running', 'Ziekte', '']);
    assert.deepEqual(await of('On hold;;'), ['paused', 'design', 'planned', 'On hold', '']);
    for (const [said, stage] of [
      ['niet on hold', 'design'],
      ['afgerond, wacht op factuur', 'evaluate'],
      ['stopgezet', 'stopped'],
      ['umgesetzt', 'design'],
      ['bereitgestellt', 'design'],
      ['reporting', 'design'],
      ['lopend - pauze in de zomer', 'do'],
      ['Bezig: pauzes op school', 'do'],
      ['running, unblocked', 'do'],
      ['waiting list open: running', 'do'],
    ] as const)
      assert.equal((await of(`;${said};`))?.[0], stage);
  });
  it('does not take a year for a tick', async () => {
    const { items } = await read('Actie;Trekker;Klaar\nBank;Groen;2027\nLamp;Groen;x\nHaag;Groen;50 %\n');
    assert.deepEqual(
      items.map(({ status }) => status),
      ['planned', 'done', 'running'],
    );
  });
  it('does not say of an advice that it was followed where it was not', async () => {
    const said = [
      'Nog niet beslist',
      'Pas accepté',
      'nicht genehmigt',
      'Not approved',
      'Wordt beoordeeld',
      'Deels',
      'Ja',
    ];
    const { items } = await read(
      `Soort;Titel;Trekker;Antwoord\n${said.map((each, at) => `advies;Bank ${at};Groen;${each}\n`).join('')}`,
    );
    assert.deepEqual(
      items.map(({ advice }) => advice?.answer),
      ['pending', 'no', 'no', 'no', 'pending', 'partly', 'yes'],
    );
  });
  it('keeps inside what its town keeps inside, also in words', async () => {
    const { items, tally } = await read(
      'Actie;Trekker;Openbaar;Vertrouwelijk\nBank;Groen;ja;\nLamp;Groen;nog niet;\nHaag;Groen;intern;\nPad;Groen;;vertrouwelijk\n',
    );
    assert.deepEqual(
      items.map(({ title }) => words(title)),
      ['Bank'],
    );
    assert.equal(tally['advice row.hidden'], 3);
  });
  it('may only tick what is done, in a plan of the town', async () => {
    const { items, tally } = await read(
      'Operationele doelstelling;Actie;Actiecode;Wie?;Einddatum;Budget 2026;Klaar?\nOD1;Bank;AC-12;Groen;2e helft 2027;5000;ja\nOD1;Lamp;AC-13;Groen;2026-2028;;nee\n',
    );
    assert.deepEqual(items.map(stand), [
      ['Bank', 'long', 'evaluate', 'done', '2027-12'],
      ['Lamp', 'long', 'design', 'planned', '2028-12'],
    ]);
    assert.deepEqual([items[0]?.planRef, words(items[0]?.lead?.name)], [{ code: 'AC-12' }, 'Groen']);
    assert.equal(tally['advice column.unused'], 1);
  });
  it('keeps the words of a time or a stand that nobody can work out', async () => {
    const { items, tally } = await read(
      'Actie;Status;Volgende stap;Datum;Deadline\nMoestuin;hangt af van de vergunning;na de winter;voorjaar;zo snel we kunnen 30/02/2027\nPlein;niet klaar;;;\n',
    );
    assert.deepEqual(items.map(steps)[0], ['na de winter (voorjaar)', undefined]);
    assert.deepEqual(
      items.map(({ summary }) => words(summary)),
      ['hangt af van de vergunning', 'niet klaar'],
    );
    assert.deepEqual(
      items.map(({ due }) => due),
      [undefined, undefined],
    );
    assert.equal(tally['warning date.unreadable'], 1);
  });
  it('may have its parts in one cell, with those that are done', async () => {
    const { items } = await read(
      'Actie;Trekker;Stappen\nPlein;Groen;"- opmeten (gedaan)\n[x] bank kiezen\n3) bank zetten"\n',
    );
    assert.deepEqual(items[0]?.steps, [
      { text: 'opmeten', done: true },
      { text: 'bank kiezen', done: true },
      { text: 'bank zetten', done: false },
    ]);
  });
  it('may hold requests with their answer, and what is not for residents', async () => {
    const { items, tally } = await read(
      'Titel;Soort;Trekker;Gericht aan;Gevraagd op;Antwoord;Openbaar\nLamp;Advies;Buurtraad;schepen;3/9/2026;Nee: te duur;ja\nZebrapad;Vraag aan het bestuur;Buurtraad;schepen;3 september 2026;Voor een deel;ja\nIntern overleg;Actie;OCMW;;;;nee\n',
    );
    assert.deepEqual(
      items.map(({ advice }) => advice),
      [
        { to: 'schepen', askedOn: '2026-09-03', answer: 'no', reason: 'te duur' },
        { to: 'schepen', askedOn: '2026-09-03', answer: 'partly' },
      ],
    );
    assert.equal(tally['advice row.hidden'], 1);
  });
  it('may be a list in JSON, or have headings that the webmaster names', async () => {
    const json = await read([
      { actie: 'Bank', trekker: 'Groen', status: 'klaar' },
      { actie: 'Lamp', trekker: 'OCMW', status: 'NOT_STARTED' },
    ]);
    assert.deepEqual(json.items.map(stand), [
      ['Bank', 'long', 'evaluate', 'done', undefined],
      ['Lamp', 'long', 'design', 'planned', undefined],
    ]);
    const named = await read('Onderdeel;Ploeg\nBank;Groen\n', { columns: { title: 'Onderdeel', lead: 'Ploeg' } });
    assert.deepEqual([words(named.items[0]?.title), words(named.items[0]?.lead?.name)], ['Bank', 'Groen']);
  });
  it('is told from a list of places', async () => {
    const { failure } = await outcomeOf('actions', 'naam;adres;gemeente\nBuurthuis;Markt 1;Balen\n');
    assert.match(failure?.message ?? '', /no columns that look like an action/);
  });
  for (const language of ['nl', 'fr', 'de', 'en']) {
    it(`is what a resident saves from the board (${language})`, async () => {
      const said: Record<string, string> = {};
      for (const file of [language, `details-${language}`]) {
        const module = (await import(`../../../src/i18n/actions/${file}.ts`)) as Record<string, object>;
        Object.assign(said, ...Object.values(module));
      }
      const columns = [
        'title',
        'kind',
        'horizon',
        'phase',
        'status',
        'stopped',
        'next',
        'next-date',
        'due',
        'lead',
        'steps',
        'answer',
      ];
      const row = (kind: string, ...cells: string[]) =>
        ['Bank', said[`actions.kind.${kind}`], ...cells.map((cell) => said[cell] ?? cell)].join(';');
      const { items } = await read(
        [
          columns.map((column) => said[`actions.column.${column}`]).join(';'),
          row(
            'action',
            'actions.quick',
            'actions.phase.design',
            'actions.status.planned',
            '',
            'Meten',
            '2026-12-03',
            '2027-01',
            'OCMW',
            '2 / 5',
            '',
          ),
          row('action', 'actions.long', 'actions.phase.do', 'actions.status.running'),
          row('action', 'actions.long', 'actions.phase.evaluate', 'actions.status.done'),
          row('action', 'actions.long', 'actions.phase.do', 'actions.phase.stopped', 'Geen geld'),
          row('action', 'actions.long', 'actions.phase.do', 'actions.phase.paused', 'Ziekte'),
          ...['pending', 'yes', 'partly', 'no'].map((answer) =>
            row('advice', '', '', '', '', '', '', '', '', '', `actions.answer.${answer}`),
          ),
          row('idea', '', '', '', '', '', '', '', '', '', 'Mooi'),
        ]
          .map((line, at) => (at === 0 ? line : line.replace('Bank', `Bank ${at}`)))
          .join('\n'),
      );
      assert.deepEqual(items.map(stand), [
        ['Bank 1', 'quick', 'design', 'planned', '2027-01'],
        ['Bank 2', 'long', 'do', 'running', undefined],
        ['Bank 3', 'long', 'evaluate', 'done', undefined],
        ['Bank 4', 'long', 'do', 'stopped', undefined],
        ['Bank 5', 'long', 'do', 'running', undefined],
        ...[6, 7, 8, 9, 10].map((at) => [`Bank ${at}`, undefined, 'design', 'planned', undefined]),
      ]);
      assert.deepEqual(items.map(steps)[0], ['Meten', '2026-12-03']);
      assert.deepEqual(items[0]?.steps, []);
      assert.deepEqual(items.map(stageOf).slice(3, 5), ['stopped', 'paused']);
      assert.deepEqual(words(items[4]?.stoppedBecause), 'Ziekte');
      assert.deepEqual(
        items.slice(5).map(({ kind, advice, idea }) => [kind, advice?.answer ?? words(idea?.answer)]),
        [
          ['advice', 'pending'],
          ['advice', 'yes'],
          ['advice', 'partly'],
          ['advice', 'no'],
          ['idea', 'Mooi'],
        ],
      );
    });
  }
});
