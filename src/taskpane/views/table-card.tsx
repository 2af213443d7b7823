import type { JSX } from 'preact';
import { signOf } from '../../check/table-sign';
import { sheetPrefix } from '../../sheet/address';
import type { Role } from '../../table/table';
import type { TableMap } from '../sheet-map';
import { WORDS } from '../words';
import { Disclosure } from './disclosure';
import { PlaceButton } from './place-button';
import { TablePicture } from './table-picture';
import type { View } from './view';
import { Window } from './window';

interface Props extends View {
  readonly table: TableMap;
}

const ROLES: readonly Role[] = [
  'nomor', 'kode', 'uraian', 'satuan', 'anggaran', 'realisasi', 'sisa', 'persen', 'target', 'capaian', 'kategori', 'tahun', 'jumlah', 'rata-rata',
  'pertumbuhan', 'peringkat', 'bobot', 'unsur', 'nilai', 'teks',
];

/** One table: its picture, how much of it was confirmed, and the parts its columns and rows play. */
export function TableCard(props: Props): JSX.Element {
  const { state, commands, table } = props;
  const words = WORDS[state.language];
  const { sheet, range, title, kind, numbers, confirmed } = table.report;
  const key = `map ${sheet}!${range}`;
  const fold = (part: string, label: string, content: () => JSX.Element): JSX.Element => (
    <Disclosure id={`${part}-${range.replace(':', '-')}`} open={state.open.get(`${key} ${part}`) ?? false}
      onToggle={(open) => commands.open(`${key} ${part}`, open)} label={label}>
      {content}
    </Disclosure>
  );
  return (
    <article class="card">
      <h2 class="cell-text">{title ?? words.tableKind[kind]}</h2>
      <p class="fact-place"><PlaceButton text={sheetPrefix(sheet) + range} home={sheet} words={words} commands={commands} /> {words.tableKind[kind]}</p>
      <TablePicture table={table} words={words} />
      <meter min={0} max={Math.max(1, numbers)} value={confirmed} aria-label={words.coverage(confirmed, numbers)} />
      <p class="quiet">{words.coverage(confirmed, numbers)}</p>
      {fold('columns', `${words.columns} (${table.report.columns.length})`, () => <Columns {...props} />)}
      {fold('rows', `${words.rows} (${table.rows.length})`, () => <Rows {...props} list={key} />)}
    </article>
  );
}

function Columns({ state, commands, table }: Props): JSX.Element {
  const words = WORDS[state.language];
  const sign = signOf(table.report);
  return (
    <ul class="roles">
      {table.report.columns.map(({ header, role, range }) => (
        <li key={range}>
          <span class="cell-text">{header || range}</span>
          <select class="input" aria-label={words.columnRole(header || range)} value={role}
            onChange={({ currentTarget }) => {
              const chosen = ROLES.find((other) => other === currentTarget.value);
              if (chosen) void commands.teach({ about: 'kolom', table: sign, header, role: chosen });
            }}>
            {ROLES.map((name) => <option key={name} value={name}>{words.columnRoles[name]}</option>)}
          </select>
        </li>
      ))}
    </ul>
  );
}

function Rows({ state, commands, table, list }: Props & { readonly list: string }): JSX.Element {
  const words = WORDS[state.language];
  const sign = signOf(table.report);
  return (
    <ul class="roles">
      <Window state={state} commands={commands} list={list} items={table.rows}>
        {({ label, cell, role }) => (
          <li key={cell}>
            <span class="cell-text">{label}</span>
            <select class="input" aria-label={words.rowRole(label)} value={role}
              onChange={({ currentTarget }) => {
                const chosen = (['rincian', 'total'] as const).find((other) => other === currentTarget.value);
                if (chosen) void commands.teach({ about: 'baris', table: sign, label, cell, role: chosen });
              }}>
              {(role === 'rincian' || role === 'total' ? ['rincian', 'total'] as const : [role, 'rincian', 'total'] as const)
                .map((name) => <option key={name} value={name}>{words.rowRoles[name]}</option>)}
            </select>
          </li>
        )}
      </Window>
    </ul>
  );
}
