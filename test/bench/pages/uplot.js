import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { plainNumber } from './peer.js';

const COLOURS = ['#2563eb', '#dc2626', '#059669', '#d97706'];

const columns = ({ months, series }) => [
  months.map((month) => Date.parse(month) / 1000),
  ...series.map(({ values }) => values),
];

function drawLines(box, numbers, width, height) {
  const series = numbers.series.map(({ name }, i) => ({ label: name, stroke: COLOURS[i] }));
  return new UPlot({ width, height, series: [{}, ...series] }, columns(numbers), box);
}

/** The library draws lines, so three of the five boxes stay empty. */
export function five([kpi, , trend], numbers) {
  const number = plainNumber(kpi);
  number(numbers.kpi);
  const courses = drawLines(trend, numbers.trend, 930, 320);
  return (state) => {
    number(state.kpi);
    courses.setData(columns(state.trend));
  };
}

export function many(boxes, { charts }) {
  boxes.forEach((box, i) => drawLines(box, charts[i], 300, 160));
}

export function dense([box], { name, values }) {
  const options = {
    width: 1240,
    height: 560,
    scales: { x: { time: false } },
    series: [{}, { label: name, stroke: COLOURS[0] }],
  };
  void new UPlot(options, [values.map((_, i) => i), values], box);
}
