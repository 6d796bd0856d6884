import type { Area, Corner, PlanChart, SheetPlan } from '../plan';

/**
 * A sheet laid out from A1, with its first cell at another place: everything it says of areas follows.
 * The formulas of its cells are left to whoever wrote them, as only they know what each refers to.
 *
 * @example movedTo({ row: 4, column: 2 }, plan).styles[0].area.top // 4
 */
export function movedTo(origin: Corner, plan: SheetPlan): SheetPlan {
  if (origin.row === 0 && origin.column === 0) return plan;
  const moved = (area: Area): Area => ({
    ...area,
    top: area.top + origin.row,
    left: area.left + origin.column,
  });
  const [first, last] = plan.print.repeatedRows;
  return {
    ...plan,
    origin,
    styles: plan.styles.map(({ area, style }) => ({ area: moved(area), style })),
    print: {
      ...plan.print,
      repeatedRows: [first + origin.row, last + origin.row],
      area: moved(plan.print.area),
    },
    ...(plan.bars && { bars: plan.bars.map((bars) => ({ ...bars, area: moved(bars.area) })) }),
    ...(plan.charts && {
      charts: plan.charts.map((chart) => movedChart(chart, moved)),
    }),
  };
}

function movedChart(chart: PlanChart, moved: (area: Area) => Area): PlanChart {
  const frame = { categories: moved(chart.categories), place: moved(chart.place) };
  switch (chart.kind) {
    case 'bars':
      return { ...chart, ...frame, values: moved(chart.values) };
    case 'waterfall': {
      const { base, rise, fall } = chart;
      return {
        ...chart,
        ...frame,
        base: { ...base, values: moved(base.values) },
        rise: { ...rise, values: moved(rise.values) },
        fall: { ...fall, values: moved(fall.values) },
      };
    }
  }
}
