import { expect, test } from '@jest/globals';
import { english } from '../../src/language/en/english.ts';
import { renderCsv } from '../../src/output/csv.ts';
import { documentView } from '../../src/output/document-csv.ts';
import { printed, printedDocument } from '../../src/output/printed.ts';
import { resultView } from '../../src/output/result-view.ts';
import { actionList } from './actions.ts';
import { shownAs, weekly } from './papers.ts';

test('a report is one table: its facts and rows by section, blank where there is no such column', async () => {
  const listing = shownAs(actionList(), {
    selection: { fields: ['owner', 'id'], limit: 1 },
    caption: [],
  });
  const owners = {
    key: 'owners',
    heading: 'Owners',
    blocks: [{ kind: 'table', key: 'table', listing } as const],
  };
  const paper = { ...weekly, sections: [...weekly.sections, owners] };
  expect(await renderCsv(documentView(printedDocument(paper, english)), 'csv')).toBe(
    [
      'section,part,measure,value,id,action,text,owner',
      'actions,,open,5,,,,',
      'actions,,done_this_week,,,,,',
      'actions,table,,,A-127,Share the returns SOP,,',
      'actions,table,,,A-131,Circulate the Round 58 figures,,',
      'actions,table,,,A-133,مراجعة محضر الاجتماع الثالث,,',
      'dtm,,persons,101234,,,,',
      'dtm,,,,,,Sebha fell by 4 %.,',
      'dtm,,,,,,مصراتة لم تتغير.,',
      'owners,table,,,A-127,,,moi',
      '',
    ].join('\n'),
  );
});

test('a paper without figures is a header', async () => {
  expect(
    await renderCsv(documentView({ ...printedDocument(weekly, english), sections: [] }), 'csv'),
  ).toBe('section,part\n');
});

test('a card, an answer and a change are tables too', () => {
  const fields = { date: '2026-12-01', working: true };
  const answer = resultView(
    { kind: 'answer', lines: [], fields, warnings: [] },
    { fields: ['working'] },
  );
  expect(answer.rows).toEqual([[{ value: true, text: 'yes' }]]);
  const card = resultView(
    {
      kind: 'card',
      heading: 'M-015',
      fields: [{ key: 'id', label: 'Id', value: 'M-015', text: 'M-015', kind: 'id' }],
      sections: [],
      next: [],
    },
    {},
  );
  expect(card.columns.map(({ key }) => key)).toEqual(['id']);
  expect(card.rows).toEqual([[{ value: 'M-015', text: 'M-015' }]]);
  const records = [
    { id: 'A-1', fields: { status: 'done' } },
    { id: 'A-2', fields: { due: null } },
  ];
  const change = resultView({ kind: 'change', say: [], records, next: [] }, { fields: ['colour'] });
  expect(change.columns.map(({ key }) => key)).toEqual(['id', 'status', 'due']);
  expect(change.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['A-1', 'done', null],
    ['A-2', null, null],
  ]);
  expect(resultView(printed(weekly, english), {})).toEqual(
    documentView(printedDocument(weekly, english)),
  );
  expect(resultView(actionList().in(english), { limit: 2 }).rows).toHaveLength(2);
});
