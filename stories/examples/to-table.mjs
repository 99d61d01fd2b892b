import { readFileSync } from 'node:fs';
import { parse } from 'gongfu-board';
import { convertSentence, fromTable, toTable } from 'gongfu-board/arquero';
import * as aq from 'arquero';
import districtRate from './district-rate.mjs';

const contract = JSON.parse(readFileSync('streets.json', 'utf8'));
const table = toTable(parse(contract).dataset);

// 数以外的都照原文件。What is not a figure stays as it is in the document.
const { contract: version, data, observations, changes, ...document } = contract;
const mapping = { mapping: '1.0', document, tables: [] };

const made = fromTable(districtRate(table, aq), mapping);
for (const problem of made.problems) console.error(convertSentence(problem, 'zh-CN'));
if (made.contract) console.log(JSON.stringify(made.contract));
