import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PaneState } from '../state';
import { WORDS } from '../words';
import { Lessons } from './lessons';
import { TableCard } from './table-card';
import type { View } from './view';

/** How Selaras reads a sheet, and where that can be put right. */
export function MapView({ state, commands }: View): JSX.Element {
  const words = WORDS[state.language];
  const [chosen, choose] = useState('');
  const { result } = state;
  if (!result) return <div class="welcome"><p>{words.mapEmpty}</p></div>;
  const maps = result.maps();
  const sheets = result.workbook.sheets.map(({ name }) => name);
  const sheet = sheets.includes(chosen) ? chosen : sheetOfCurrent(state) ?? sheets.find((name) => maps.has(name)) ?? sheets[0] ?? '';
  const tables = maps.get(sheet) ?? [];
  return (
    <section class="map" aria-label={words.views.peta}>
      <p class="quiet">{words.mapIntro}</p>
      <label class="field">{words.mapSheet}
        <select class="input" value={sheet} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {sheets.map((name) => <option key={name} value={name}>{maps.has(name) ? `${name} (${words.count(maps.get(name)?.length ?? 0)})` : name}</option>)}
        </select>
      </label>
      <Lessons state={state} commands={commands} />
      <ul class="legend">
        {(['cocok', 'temuan', 'angka', 'kata'] as const).map((mark) => <li key={mark}><span class={`swatch mark-${mark}`} />{words.legend[mark]}</li>)}
      </ul>
      {tables.length === 0 && <p>{words.mapNoTable}</p>}
      {tables.map((table) => <TableCard key={table.report.range} state={state} commands={commands} table={table} />)}
    </section>
  );
}

function sheetOfCurrent({ result, current }: PaneState): string | undefined {
  return current === null ? undefined : result?.report.findings[current]?.sheet;
}
