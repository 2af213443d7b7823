import type { ComponentChildren, JSX } from 'preact';
import { writeNumber } from '../../domain/number-text';
import { chartsOf, seriesName, type ChartData } from '../charts';
import type { Result } from '../state';
import { WORDS } from '../words';
import type { View } from './view';

interface Props extends View {
  readonly result: Result;
  readonly fact: (key: string, shape: 'chart', label: string, rows: () => ComponentChildren) => JSX.Element;
}

/** Budget beside spending, and what was achieved, as far as tables tell: bars, and the same numbers beside them. */
export function Charts({ state, result, fact }: Props): JSX.Element | null {
  const words = WORDS[state.language];
  if (!result.report.tables.some(({ kind, columns }) => kind === 'anggaran' || columns.some(({ role }) => role === 'capaian'))) return null;
  return fact('charts', 'chart', words.charts, () => chartsOf(result.report, result.lookup).map((chart) => (
    <Chart key={chart.kind} chart={chart} language={state.language} />
  )));
}

const WIDTH = 300;
const BAR = 9;
const LABEL = 14;
const GAP = 8;

function Chart({ chart, language }: { readonly chart: ChartData; readonly language: View['state']['language'] }): JSX.Element {
  const words = WORDS[language];
  const { rows, series, percent } = chart;
  const title = chart.kind === 'anggaran' ? words.budgetChart : words.resultsChart;
  const tone = (index: number): string => `series-${series.length === 1 ? 1 : index}`;
  const most = Math.max(percent ? 100 : 1, ...rows.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const step = LABEL + series.length * BAR + GAP;
  const print = (value: number | undefined): string => (value === undefined ? '–' : writeNumber(value, percent ? 2 : 0, language) + (percent ? '%' : ''));
  return (
    <figure class="chart">
      <figcaption>{title}</figcaption>
      <ul class="chart-key">{series.map((name, index) => <li key={name}><span class={`swatch ${tone(index)}`} />{seriesName(name, words)}</li>)}</ul>
      <svg viewBox={`0 0 ${WIDTH} ${rows.length * step}`} role="img" aria-label={title}>
        {rows.map(({ label, values }, row) => (
          <g key={row} transform={`translate(0 ${row * step})`}>
            <text y={LABEL - 4}>{label.length > 46 ? `${label.slice(0, 45)}…` : label}</text>
            {values.map((value, index) => (
              <rect key={index} class={tone(index)} y={LABEL + index * BAR} height={BAR - 1} width={Math.max(0, (WIDTH * (value ?? 0)) / most)} />
            ))}
          </g>
        ))}
      </svg>
      <details>
        <summary>{words.chartNumbers}</summary>
        <div class="wide">
          <table>
            <thead><tr><th scope="col">{words.addendLabel}</th>{series.map((name) => <th key={name} scope="col">{seriesName(name, words)}</th>)}</tr></thead>
            <tbody>{rows.map(({ label, values }, row) => (
              <tr key={row}><th scope="row" class="cell-text">{label}</th>{values.map((value, index) => <td key={index}>{print(value)}</td>)}</tr>
            ))}</tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
