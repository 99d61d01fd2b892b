import { SankeyChart } from 'echarts/charts';
import { init, use, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Band, Box, Laid, SankeyPlan } from './transitions.js';

use([SankeyChart, SVGRenderer]);

/** What ECharts keeps of its layout, which it has no public way to ask for. */
interface Laying {
  getModel(): {
    getSeriesByIndex(index: 0): {
      layoutInfo: { x: number; y: number };
      getGraph(): {
        nodes: { getLayout(): { x: number; y: number; dx: number; dy: number } }[];
        edges: { getLayout(): { sy: number; ty: number; dy: number } }[];
      };
    };
  };
}

/** Half-way: where the curve of a band turns. */
const CURVE = 0.5;

/**
 * The bands of a sankey, drawn by ECharts in an element of its own: no words, no pointer, no motion,
 * all of which the tag has itself. Colours are custom properties, so that a theme needs no redraw.
 */
export class Sankey {
  readonly #chart: ECharts;

  constructor(readonly element: HTMLElement) {
    emptyOnly(element);
    this.#chart = init(element, null, { renderer: 'svg', width: 1, height: 1 });
    for (const picture of element.querySelectorAll('svg')) emptyOnly(picture);
  }

  /** Draws, and says where everything lies. */
  draw({ width, height, margins, nodeWidth, gap, stages, bands }: SankeyPlan): Laid {
    this.#chart.resize({ width, height });
    const [top, right, bottom, left] = margins;
    this.#chart.setOption({
      animation: false,
      series: {
        type: 'sankey',
        silent: true,
        draggable: false,
        emphasis: { disabled: true },
        top,
        right,
        bottom,
        left,
        nodeWidth,
        nodeGap: gap,
        label: { show: false },
        data: stages.map(({ tone }, i) => ({
          name: String(i),
          itemStyle: { color: tone, borderWidth: 0 },
        })),
        links: bands.map(({ from, to, value, tone, most }) => ({
          source: from,
          target: to,
          value,
          lineStyle: { color: tone, opacity: most ? 0.6 : 0.28, curveness: CURVE },
        })),
      },
    });
    return this.#laid(bands);
  }

  /** Leaves nothing behind in the page. */
  dispose(): void {
    this.#chart.dispose();
  }

  #laid(bands: SankeyPlan['bands']): Laid {
    const series = (this.#chart as unknown as Laying).getModel().getSeriesByIndex(0);
    const { x: left, y: top } = series.layoutInfo;
    const { nodes, edges } = series.getGraph();
    const boxes = nodes.map((node): Box => {
      const { x, y, dx, dy } = node.getLayout();
      return { x: left + x, y: top + y, width: dx, height: dy };
    });
    const laid = edges.map((edge, i): Band => {
      const { sy, ty, dy } = edge.getLayout();
      const [from, to] = [boxes[bands[i]!.from]!, boxes[bands[i]!.to]!];
      const start: [number, number] = [from.x + from.width, from.y + sy];
      // Thinner than a pixel could not be seen; ECharts draws it so too.
      return { start, end: [to.x, to.y + ty], thick: Math.max(1, dy) };
    });
    return { boxes, bands: laid };
  }
}

/** ECharts empties its elements through innerHTML, which Trusted Types refuse even where it is ''. */
function emptyOnly(element: Element): void {
  Object.defineProperty(element, 'innerHTML', {
    configurable: true,
    get: () => '',
    set(text: string | null) {
      if (text) throw new Error('invalid markup: only none is taken');
      element.replaceChildren();
    },
  });
}
