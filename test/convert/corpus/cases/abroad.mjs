// Sheets in English, in the habits of statistical offices abroad. Their numbers are made up.
import { LEFT, UP, asked, fig, free, gap, head, label, left, note, title } from '../kit/cells.mjs';
import { book, sheet } from '../kit/sheet.mjs';
import { indicator } from '../kit/truth.mjs';

const AREAS = ['Northfield', 'Eastbrook', 'Westmere', 'Southgate'].map((name) => ({ name }));

const rate = (name, more) =>
  indicator(name, '%', { like: 'rate', words: name.split(' ').slice(0, 1), stock: true, ...more });

/** A release that says no unit, with its notes first, footnote marks in brackets and `[x]` for what is not there. */
const release = () => {
  const claimants = indicator('Claimants', 'people', { words: ['Claimants'], stock: true });
  return {
    files: [
      book(
        'table_1a.xlsx',
        sheet('1a', [
          [title('Table 1a: Claimants by area, January to March 2024')],
          [note('This worksheet contains one table. Some cells refer to notes.')],
          [note('Source: made up for a test')],
          [head('Area'), head('January 2024'), head('February 2024'), head('March 2024 [note 1]')],
          ...AREAS.map((r, n) => [
            r.name,
            fig(
              { i: claimants, r, p: '2024-01' },
              { may: true, write: (v) => ({ v, z: '#,##0' }) },
            ),
            fig({ i: claimants, r, p: '2024-02' }, { may: true }),
            n === 1
              ? { ...gap({ i: claimants, r, p: '2024-03' }, '[x]', 'O'), truth: { is: 'free' } }
              : fig({ i: claimants, r, p: '2024-03' }, { may: true }),
          ]),
        ]),
      ),
    ],
    answers: [{ code: 'symbol', text: '[x]', value: 'O' }],
  };
};

/** A query of a database: codes and labels, time in columns, flags behind the figures. */
const extraction = () => {
  const employment = rate('Employment rate');
  return book(
    'extract.xlsx',
    sheet('Sheet 1', [
      [title('Employment rate by area')],
      [label('Last updated: 14/05/2024')],
      [label('Unit of measure'), undefined, label('Percentage')],
      [],
      [head('AREA (Labels)'), head('2021'), head('2022'), head('2023')],
      ...AREAS.map((r) => [
        r.name,
        ...['2021', '2022', '2023'].map((p) => fig({ i: employment, r, p }, { may: true })),
      ]),
      [],
      [note('Special value:')],
      [label(':'), note('not available')],
    ]),
  );
};

/** One observation a line, as databases export it. */
const tidy = () => {
  const jobs = indicator('Jobs filled', 'persons', { words: ['Jobs'] });
  const vacancies = indicator('Vacancies', 'persons', { words: ['Vacancies'] });
  return book(
    'export.csv',
    sheet('export', [
      ['Region', 'Indicator', 'Time period', 'Unit', 'Value'].map((name) => head(name)),
      ...AREAS.flatMap((r) =>
        [jobs, vacancies].flatMap((i) =>
          ['2024-Q1', '2024-Q2'].map((p) => [
            r.name,
            i.name,
            label(p),
            label('persons'),
            fig({ i, r, p }),
          ]),
        ),
      ),
    ]),
    { format: 'csv', text: { newline: '\n' } },
  );
};

const quarters = () => {
  const completions = indicator('Dwellings completed', 'dwellings', { words: ['Dwellings'] });
  return book(
    'quarterly.xlsx',
    sheet('Table 2', [
      [title('Table 2. Dwellings completed, by area and quarter')],
      [head('Area'), head('2023'), LEFT, LEFT, LEFT],
      [UP, head('Q1'), head('Q2'), head('Q3'), head('Q4')],
      ...AREAS.map((r) => [
        r.name,
        ...[1, 2, 3, 4].map((n) => fig({ i: completions, r, p: `2023-Q${n}` }, { may: true })),
      ]),
      [note('Note: figures are rounded and may not add up.')],
    ]),
  );
};

const fiscal = () =>
  book(
    'financial-years.xlsx',
    sheet('Data', [
      [title('Households assisted (number)')],
      [head('Area'), head('2021-22'), head('2022-23'), head('2023/24')],
      ...AREAS.map((r, n) => [r.name, asked(310 + n), asked(320 + n), asked(330 + n)]),
    ]),
  );

const thousands = () => {
  const residents = indicator('Residents', 'persons', {
    like: 'large',
    words: ['Residents'],
    stock: true,
  });
  return book(
    'population.xlsx',
    sheet('Mid-year', [
      [title('Residents by area, mid-2023 (thousands of persons)')],
      [head('Area'), head('Residents'), head('Rank'), head('Change since 2022 (%)')],
      ...AREAS.map((r, n) => [
        r.name,
        fig(
          { i: residents, r, p: '2023' },
          { may: true, value: 41_200 + 1100 * n, write: (v) => Number(`${v}e-3`) },
        ),
        left(4 - n),
        free(1.2 + n),
      ]),
    ]),
  );
};

export const abroad = {
  'a release with notes and markers': release,
  'an extraction from a database': extraction,
  'one observation a line': tidy,
  'quarters below a year': quarters,
  'financial years': fiscal,
  'thousands of persons': thousands,
};
