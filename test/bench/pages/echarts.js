import { BarChart, GaugeChart, LineChart, MapChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { plainNumber } from './peer.js';

const animation = false;

const lines = ({ months, series }) => ({
  animation,
  tooltip: { trigger: 'axis' },
  legend: { top: 0 },
  grid: { left: 48, right: 16, bottom: 32, top: 40 },
  xAxis: { type: 'category', data: months },
  yAxis: { type: 'value', scale: true },
  series: series.map(({ name, values }) => ({
    type: 'line',
    name,
    data: values,
    showSymbol: false,
  })),
});

const bars = (rows) => ({
  animation,
  tooltip: {},
  grid: { left: 120, right: 40, top: 8, bottom: 24 },
  xAxis: { type: 'value' },
  yAxis: {
    type: 'category',
    inverse: true,
    data: rows.map(({ name }) => name),
    axisLabel: { interval: 0 },
  },
  series: [
    { type: 'bar', data: rows.map(({ value }) => value), label: { show: true, position: 'right' } },
  ],
});

const dial = ({ value, target, max }) => ({
  animation,
  tooltip: {},
  series: [
    {
      type: 'gauge',
      min: 0,
      max,
      progress: { show: true },
      axisLine: {
        lineStyle: {
          color: [
            [target / max, '#dbeafe'],
            [1, '#bbf7d0'],
          ],
        },
      },
      detail: { formatter: '{value}%', fontSize: 22 },
      data: [{ value, name: `Target ${target}%` }],
    },
  ],
});

const map = (regions) => ({
  animation,
  tooltip: {},
  visualMap: { min: 0, max: 100, left: 0, bottom: 0, calculable: true },
  series: [{ type: 'map', map: 'city', data: regions.map(({ name, value }) => ({ name, value })) }],
});

export function five([kpi, gauge, trend, ranking, area], numbers) {
  use([BarChart, GaugeChart, LineChart, MapChart, VisualMapComponent]);
  use([GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);
  registerMap('city', numbers.geo);
  const number = plainNumber(kpi);
  const [dials, courses, ranks, areas] = [gauge, trend, ranking, area].map((box) => init(box));
  const update = (state) => {
    number(state.kpi);
    dials.setOption(dial(state.gauge));
    courses.setOption(lines(state.trend));
    ranks.setOption(bars(state.ranking));
    areas.setOption(map(state.regions));
  };
  update(numbers);
  return update;
}

export function many(boxes, { charts }) {
  use([LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);
  boxes.forEach((box, i) => init(box).setOption(lines(charts[i])));
}

export function dense([box], { name, values }) {
  use([LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);
  const data = values.map((value, i) => [i, value]);
  init(box).setOption({
    animation,
    tooltip: { trigger: 'axis' },
    xAxis: { type: 'value', max: 'dataMax' },
    yAxis: { type: 'value', scale: true },
    series: [{ type: 'line', name, showSymbol: false, sampling: 'lttb', data }],
  });
}
