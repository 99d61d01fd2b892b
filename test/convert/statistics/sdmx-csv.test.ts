import { describe, expect, it } from 'vitest';
import { readStatistics, type ReadStatistics } from '../../../src/convert/statistics/read.js';
import { codesOf, holdsOf, textsOf } from './list-of.js';

const read = (text: string): ReadStatistics => readStatistics(text, 'jobs.csv')!;

const V2 = `STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,FREQ,SEX,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,CONF_STATUS,COMMENT_OBS,TITLE
dataflow,HZ:JOBS(1.0),I,330105,JOBS,M,_T,2024-03,2.2,PS,4,1,P,F,"January to March, provisional",Jobs
dataflow,HZ:JOBS(1.0),I,330105,JOBS,M,F,2024-M04,NaN,PS,4,1,L,F,,Jobs
dataflow,HZ:JOBS(1.0),I,330105,JOBS,M,_T,2024-01-01/P2M,,PS,4,1,A,C,,Jobs
`;

describe('SDMX-CSV 2', () => {
  const found = read(V2);

  it('keeps the columns and lines of its file, figures in their unit itself', () => {
    const [head, ...rows] = textsOf(found);
    expect(head).toEqual([...V2.split('\n')[0]!.split(','), 'digits']);
    const of = (name: string) => rows.map((row) => row[head!.indexOf(name)]);
    expect(of('TIME_PERIOD')).toEqual(['2024-03', '2024-04', '2024-01/P2M']);
    expect(of('OBS_VALUE')).toEqual(['22000', '', '']);
    expect(of('digits')).toEqual(['2', '', '']);
  });

  it('knows its concepts', () => {
    expect(holdsOf(found)).toEqual({
      STRUCTURE: 'nothing',
      STRUCTURE_ID: 'nothing',
      ACTION: 'nothing',
      REF_AREA: 'region',
      INDICATOR: 'indicator',
      FREQ: 'nothing',
      SEX: 'category',
      TIME_PERIOD: 'period',
      OBS_VALUE: 'value',
      UNIT_MEASURE: 'nothing',
      UNIT_MULT: 'nothing',
      DECIMALS: 'nothing',
      OBS_STATUS: 'status',
      CONF_STATUS: 'attribute conf',
      COMMENT_OBS: 'attribute note',
      TITLE: 'nothing',
      digits: 'attribute digits',
    });
  });

  it('takes its letters of status for those of SDMX', () => {
    const status = found.mapping.tables[0]!.columns.find(({ holds }) => holds === 'status')!;
    expect(status.labels).toEqual({ P: { status: 'P' }, L: { status: 'L' }, A: {} });
    expect(found.choices).toEqual([]);
  });

  it('names its agency as publisher and its structure as the data set', () => {
    expect(found.mapping.document.dataset).toMatchObject({
      id: 'JOBS',
      publisher: { name: 'HZ' },
    });
  });
});

describe('the separator of SDMX-CSV', () => {
  it('is the character behind the first term, and decimals may have a comma beside it', () => {
    const found =
      read(`STRUCTURE[|];STRUCTURE_ID;ACTION;REF_AREA: Area;SEX: Sex;TIME_PERIOD: Time;OBS_VALUE: Value;OBS_STATUS: Status
dataflow;E:NA(1.6.0): Accounts;I;A: North: upper;F: Women;2014-01: 2014-01;12,4;P: Provisional value
dataflow;E:NA(1.6.0): Accounts;I;B: South;F: Women;2014-02: 2014-02;10,8;A: Normal value
`);
    const rows = textsOf(found);
    expect(rows[1]!.slice(3, 8)).toEqual(['A', 'F', '2014-01', '12.4', 'P']);
    expect(found.mapping.document.regions.items).toEqual([
      { id: 'A', name: 'North: upper', level: 'area' },
      { id: 'B', name: 'South', level: 'area' },
    ]);
    expect(found.mapping.document.dimensions).toEqual([
      { id: 'SEX', name: 'Sex', categories: [{ id: 'F', name: 'Women' }] },
    ]);
    expect(found.mapping.document.dataset.title).toBe('Accounts');
  });

  it('leaves a comma in a figure alone where it cannot be a decimal mark', () => {
    const found = read(
      'STRUCTURE,STRUCTURE_ID,TIME_PERIOD,OBS_VALUE\ndataflow,A:B(1.0),2024,"1,234"\n',
    );
    expect(textsOf(found)[1]![3]).toBe('1,234');
  });

  it('leaves commas alone where other figures have a point', () => {
    const found = read(
      'STRUCTURE;STRUCTURE_ID;TIME_PERIOD;OBS_VALUE\ndataflow;A:B;2024;1,234\ndataflow;A:B;2025;1.5\n',
    );
    expect(
      textsOf(found)
        .slice(1)
        .map((row) => row[3]),
    ).toEqual(['1,234', '1.5']);
  });
});

describe('further forms of SDMX-CSV', () => {
  it('reads version 1', () => {
    const found = read(
      'DATAFLOW,FREQ,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nECB:EXR(1.0),A,CN,2014-12-31,1.5,E\n',
    );
    expect(textsOf(found)[1]).toEqual(['ECB:EXR(1.0)', 'A', 'CN', '2014', '1.5', 'E']);
  });

  it('reads names from columns of their own', () => {
    const found =
      read(`STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Area,TIME_PERIOD,Time,OBS_VALUE,Value
dataflow,E:NA(1.0),Accounts,I,A,North,2014-01,2014-01,12.4,
`);
    expect(found.mapping.document.regions.items).toEqual([
      { id: 'A', name: 'North', level: 'area' },
    ]);
    expect(holdsOf(found)).toMatchObject({
      REF_AREA: 'region',
      Area: 'nothing',
      OBS_VALUE: 'value',
    });
  });

  it('joins several flags', () => {
    const found = read(
      'STRUCTURE[;],STRUCTURE_ID,TIME_PERIOD,OBS_VALUE,OBS_STATUS[]\ndataflow,A:B(1.0),2024,5,E;P\n',
    );
    const status = found.mapping.tables[0]!.columns[4]!;
    expect(status.labels).toEqual({ 'E;P': { status: 'EP' } });
  });

  it('says what attributes of partial keys say of every row that has the key', () => {
    const found = read(`STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT
dataflow,A:B(1.0),I,N,2014,12.4,
dataflow,A:B(1.0),I,S,2014,10,
dataflow,A:B(1.0),I,N,,,3
`);
    expect(
      textsOf(found)
        .slice(1)
        .map((row) => row[5]),
    ).toEqual(['12400', '10', '']);
  });

  it('leaves deletions out and says how many', () => {
    const found = read(
      'STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,OBS_VALUE\ndataflow,A:B,D,2014,-\ndataflow,A:B,I,2015,3\n',
    );
    expect(textsOf(found)[1]).toEqual(['', '', '', '', '']);
    expect(found.problems).toMatchObject([{ code: 'deletion-left-out', args: { count: 1 } }]);
  });

  it('makes two indicators of one code in two units', () => {
    const found = read(`STRUCTURE,STRUCTURE_ID,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
dataflow,A:B,LF,2014,5,PS
dataflow,A:B,LF,2014,40,PT
`);
    expect(found.mapping.document.indicators.map(({ id, unit }) => [id, unit])).toEqual([
      ['LF.person', 'person'],
      ['LF.percent', 'percent'],
    ]);
    expect(
      textsOf(found)
        .slice(1)
        .map((row) => row[2]),
    ).toEqual(['LF (PS)', 'LF (PT)']);
  });

  it('refuses letters of confidentiality that it does not know, with the number left out', () => {
    const found = read(
      'STRUCTURE,STRUCTURE_ID,TIME_PERIOD,OBS_VALUE,CONF_STATUS\ndataflow,A:B,2014,5,T\n',
    );
    expect(textsOf(found)[1]![3]).toBe('');
    expect(found.problems).toMatchObject([
      { code: 'symbol-undeclared', args: { symbol: 'T', count: 1 }, place: { cells: 'E2' } },
    ]);
  });

  it('refuses a week and names its cell', () => {
    const found = read('STRUCTURE,STRUCTURE_ID,TIME_PERIOD,OBS_VALUE\ndataflow,A:B,2024-W05,5\n');
    expect(found.problems).toMatchObject([
      { code: 'period-unreadable', place: { cells: 'C2' }, args: { text: '2024-W05' } },
    ]);
    expect(textsOf(found)[1]![3]).toBe('');
  });

  it('refuses a value beside a status that excludes one', () => {
    const found = read(
      'STRUCTURE,STRUCTURE_ID,TIME_PERIOD,OBS_VALUE,OBS_STATUS\ndataflow,A:B,2024,5,L\n',
    );
    expect(codesOf(found)).toEqual(['meaning-conflict']);
    expect(textsOf(found)[1]![3]).toBe('');
  });

  it('says which column lacks where there is no measure', () => {
    expect(
      codesOf(read('STRUCTURE,STRUCTURE_ID,TIME_PERIOD,MEAS_1\ndataflow,A:B,2024,5\n')),
    ).toEqual(['header-missing']);
  });

  it('takes a column that is called like a word of ours, and holds others, for a breakdown', () => {
    const found = read(`STRUCTURE,STRUCTURE_ID,QUALIFIER,TIME_PERIOD,OBS_VALUE
dataflow,A:B,LOW,2014,1
dataflow,A:B,HIGH,2014,2
`);
    expect(holdsOf(found).QUALIFIER).toBe('category');
    expect(found.mapping.document.dimensions).toMatchObject([{ id: 'QUALIFIER' }]);
  });

  it('makes a source of a free text, with an id that stays', () => {
    const found = read(`STRUCTURE,STRUCTURE_ID,TIME_PERIOD,OBS_VALUE,DATA_SOURCE
dataflow,A:B,2014,1,Labour force survey
`);
    const [source] = found.mapping.document.sources!;
    expect(source!.title).toBe('Labour force survey');
    expect(textsOf(found)[1]![4]).toBe(source!.id);
    expect(source!.id).toMatch(/^s-[a-z0-9]+$/);
  });

  it('asks what flags mean that are letters of an office, and knows them by their names', () => {
    const head = 'DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG';
    const bare = read(`${head}\nESTAT:X(1.0),23/04/24 23:00:00,A,PC,DE,2020,3.5,b\n`);
    expect(bare.choices).toMatchObject([{ code: 'symbol', text: 'b' }]);
    expect(holdsOf(bare)).toMatchObject({
      'LAST UPDATE': 'nothing',
      geo: 'region',
      OBS_FLAG: 'status',
    });
    const named = read(
      `${head.replace('OBS_FLAG', 'OBS_FLAG: Flag')}\nESTAT:X(1.0),,A,PC,DE,2020,3.5,p: provisional\n`,
    );
    const status = named.mapping.tables[0]!.columns.find(({ holds }) => holds === 'status')!;
    expect(status.labels).toEqual({ p: { status: 'P' } });
  });
});
