import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Decimation,
  DoughnutController,
  Legend,
  LineController,
  LineElement,
  LinearScale,
  PointElement,
  Tooltip,
} from 'chart.js';
import { plainNumber } from './peer.js';

const COLOURS = ['#2563eb', '#dc2626', '#059669', '#d97706'];
const base = { animation: false, responsive: true, maintainAspectRatio: false };
const canvas = (box) => box.appendChild(document.createElement('canvas'));

const lines = ({ months, series }) => ({
  labels: months,
  datasets: series.map(({ name, values }, i) => ({
    label: name,
    data: values,
    borderColor: COLOURS[i],
    backgroundColor: COLOURS[i],
    pointRadius: 0,
  })),
});

function drawLines(box, numbers) {
  const options = { ...base, interaction: { mode: 'index', intersect: false } };
  return new Chart(canvas(box), { type: 'line', data: lines(numbers), options });
}

const bars = (rows) => ({
  labels: rows.map(({ name }) => name),
  datasets: [{ data: rows.map(({ value }) => value), backgroundColor: COLOURS[0] }],
});

const dial = ({ value, max }) => ({
  labels: ['Done', 'To go'],
  datasets: [{ data: [value, max - value], backgroundColor: [COLOURS[2], '#e5e7eb'] }],
});

/** The library has no map, so the fifth box stays empty. */
export function five([kpi, gauge, trend, ranking], numbers) {
  Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Legend);
  Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);
  const number = plainNumber(kpi);
  number(numbers.kpi);
  const dials = new Chart(canvas(gauge), {
    type: 'doughnut',
    data: dial(numbers.gauge),
    options: { ...base, rotation: -90, circumference: 180 },
  });
  const courses = drawLines(trend, numbers.trend);
  const ranks = new Chart(canvas(ranking), {
    type: 'bar',
    data: bars(numbers.ranking),
    options: {
      ...base,
      indexAxis: 'y',
      plugins: { legend: { display: false } },
      scales: { y: { ticks: { autoSkip: false } } },
    },
  });
  return (state) => {
    number(state.kpi);
    dials.data = dial(state.gauge);
    courses.data = lines(state.trend);
    ranks.data = bars(state.ranking);
    for (const chart of [dials, courses, ranks]) chart.update();
  };
}

export function many(boxes, { charts }) {
  Chart.register(CategoryScale, Legend, LinearScale, LineController, LineElement, PointElement);
  Chart.register(Tooltip);
  boxes.forEach((box, i) => drawLines(box, charts[i]));
}

export function dense([box], { name, values }) {
  Chart.register(Decimation, Legend, LinearScale, LineController, LineElement, PointElement);
  Chart.register(Tooltip);
  const data = values.map((y, x) => ({ x, y }));
  const line = { label: name, data, borderColor: COLOURS[0], borderWidth: 1, pointRadius: 0 };
  void new Chart(canvas(box), {
    type: 'line',
    data: { datasets: [line] },
    options: {
      ...base,
      parsing: false,
      normalized: true,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      plugins: { decimation: { enabled: true, algorithm: 'lttb', samples: 1200 } },
      scales: { x: { type: 'linear' } },
    },
  });
}
