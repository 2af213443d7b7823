import type { ComponentChildren, JSX } from 'preact';
import { LEVELS } from '../../check/finding';
import type { Report } from '../../check/report';
import { sheetPrefix } from '../../sheet/address';
import { toggled } from '../filter';
import type { Result } from '../state';
import { WORDS, type Words } from '../words';
import { Charts } from './charts';
import { Disclosure } from './disclosure';
import { Icon } from './icons';
import { LastYear } from './last-year';
import { NotJudgedParts } from './not-judged';
import { PlaceButton } from './place-button';
import type { View } from './view';
import { Window } from './window';

interface Props extends View {
  readonly result: Result;
}

/** What is wrong, what few corrections settle, what agrees, what could not be judged: read in three seconds, each opened where one wants to know. */
export function Summary({ state, commands, result }: Props): JSX.Element {
  const words = WORDS[state.language];
  const { language } = state;
  const { report } = result;
  const agreed = report.tables.reduce((sum, table) => sum + table.agreed, 0);
  const settled = new Set(report.corrections.flatMap(({ resolves }) => resolves)).size;
  const fact = (key: string, shape: 'agreed' | 'unknown' | 'patut-dicek' | 'aside' | 'chart', label: string, rows: () => ComponentChildren): JSX.Element => (
    <li>
      <Disclosure id={`fact-${key}`} open={state.open.get(key) ?? false} onToggle={(open) => commands.open(key, open)}
        label={<><Icon shape={shape} /><span>{label}</span></>}>
        {rows}
      </Disclosure>
    </li>
  );
  return (
    <section class="summary" aria-labelledby="result">
      <h2 id="result">{headline(report, agreed, words)}</h2>
      {report.findings.length > 0 && <Levels state={state} commands={commands} result={result} />}
      {settled > 0 && <p class="settled"><Icon shape="mend" /><span>{words.corrections(report.corrections.length, settled)}</span></p>}
      <ul class="facts">
        {report.tables.length > 0 && fact('agreed', 'agreed', words.agreed(agreed), () => (
          <Rows state={state} commands={commands} list="agreed" items={report.tables.filter(({ agreed: some, failed }) => some + failed > 0)}>
            {(table) => (
              <>
                <span class="cell-text">{table.title ?? words.tableKind[table.kind]}</span>
                <span class="quiet">{words.coverage(table.confirmed, table.numbers)}</span>
                <Place sheet={table.sheet} range={table.range} words={words} commands={commands}>{words.tally(table.agreed, table.failed)}</Place>
              </>
            )}
          </Rows>
        ))}
        {report.setAside.length > 0 && fact('aside', 'aside', words.setAsideCount(report.setAside.length), () => (
          <Rows state={state} commands={commands} list="aside" items={report.setAside}>
            {({ finding, decision }, index) => (
              <>
                <span class="cell-text">{finding.label}: {decision.reason}</span>
                <span class="quiet">{words.setAsideBy(decision.author, decision.date)}</span>
                <Place sheet={finding.sheet} range={finding.cell} words={words} commands={commands}>
                  <button type="button" class="button small" onClick={() => void commands.bringBack(index)}>{words.bringBack}</button>
                </Place>
              </>
            )}
          </Rows>
        ))}
        {report.notJudged.length > 0 && fact('notJudged', 'unknown', words.notJudged(report.notJudged.length), () => (
          <NotJudgedParts state={state} commands={commands} parts={report.notJudged} />
        ))}
        {report.problems.length > 0 && fact('problems', 'patut-dicek', words.problems(report.problems.length), () => (
          <Rows state={state} commands={commands} list="problems" items={report.problems}>
            {({ sheet, message }) => (
              <>
                <span>{message[language]}</span>
                {sheet !== undefined && <span class="fact-place cell-text">{sheet}</span>}
              </>
            )}
          </Rows>
        ))}
        <Charts result={result} state={state} commands={commands} fact={fact} />
      </ul>
      <div class="summary-foot">
        <button type="button" class="button" onClick={() => void commands.writeResult()}>{words.resultSheet}</button>
        <label class="check"><input type="checkbox" checked={state.live} onChange={({ currentTarget }) => void commands.follow(currentTarget.checked)} />{words.live}</label>
        <LastYear state={state} commands={commands} />
      </div>
      <p class="quiet">{words.read(report.sheets, report.cells)}</p>
    </section>
  );
}

function headline(report: Report, agreed: number, words: Words): string {
  if (report.findings.length > 0) return words.findings(report.findings.length);
  return agreed > 0 ? words.clean : words.nothingJudged;
}

/** How many of each level; pressing one leaves it out of the list. */
function Levels({ state, commands, result: { report } }: Props): JSX.Element {
  const words = WORDS[state.language];
  return (
    <ul class="levels">
      {LEVELS.map((level) => {
        const count = report.findings.filter((finding) => finding.level === level).length;
        return (
          <li key={level}>
            <button type="button" class={`level level-${level}`} aria-pressed={!state.filter.without.includes(level)} disabled={count === 0}
              title={words.hiddenLevel(words.level[level])} onClick={() => commands.filter(toggled(state.filter, level))}>
              <Icon shape={level} /> <b>{words.count(count)}</b> <span>{words.level[level]}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface RowsProps<Item> extends View {
  readonly list: string;
  readonly items: readonly Item[];
  readonly children: (item: Item, index: number) => ComponentChildren;
}

function Rows<Item>({ state, commands, list, items, children }: RowsProps<Item>): JSX.Element {
  return (
    <ul class="fact-rows">
      <Window state={state} commands={commands} list={list} items={items}>{(item, index) => <li key={index}>{children(item, index)}</li>}</Window>
    </ul>
  );
}

interface PlaceProps extends Pick<View, 'commands'> {
  readonly sheet: string;
  readonly range: string;
  readonly words: Words;
  readonly children?: ComponentChildren;
}

function Place({ sheet, range, words, commands, children }: PlaceProps): JSX.Element {
  return (
    <span class="fact-place">
      <PlaceButton text={sheetPrefix(sheet) + range} home="" words={words} commands={commands} />
      {children}
    </span>
  );
}
