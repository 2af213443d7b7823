import type { ComponentChildren, JSX } from 'preact';
import { LEVELS } from '../../check/finding';
import type { Report } from '../../check/report';
import { sheetPrefix } from '../../sheet/address';
import type { Result } from '../state';
import { WORDS, type Words } from '../words';
import { Disclosure } from './disclosure';
import { Icon } from './icons';
import { PlaceButton } from './place-button';
import type { View } from './view';
import { Window } from './window';

interface Props extends View {
  readonly result: Result;
}

/** What is wrong, what agrees, what could not be judged: read in three seconds, each opened where one wants to know. */
export function Summary({ state, commands, result: { report } }: Props): JSX.Element {
  const words = WORDS[state.language];
  const { language } = state;
  const agreed = report.tables.reduce((sum, table) => sum + table.agreed, 0);
  const fact = (key: string, shape: 'agreed' | 'unknown' | 'patut-dicek', label: string, rows: () => ComponentChildren): JSX.Element => (
    <li>
      <Disclosure id={`fact-${key}`} open={state.open.get(key) ?? false} onToggle={(open) => commands.open(key, open)}
        label={<><Icon shape={shape} /><span>{label}</span></>}>
        {() => <ul class="fact-rows">{rows()}</ul>}
      </Disclosure>
    </li>
  );
  return (
    <section class="summary" aria-labelledby="result">
      <h2 id="result">{headline(report, agreed, words)}</h2>
      {report.findings.length > 0 && <Levels report={report} words={words} />}
      <ul class="facts">
        {report.tables.length > 0 && fact('agreed', 'agreed', words.agreed(agreed), () => (
          <Window state={state} commands={commands} list="agreed" items={report.tables}>
            {(table, index) => (
              <li key={index}>
                <span class="cell-text">{table.title ?? words.tableKind[table.kind]}</span>
                <Place sheet={table.sheet} range={table.range} words={words} commands={commands}>{words.tally(table.agreed, table.failed)}</Place>
              </li>
            )}
          </Window>
        ))}
        {report.notJudged.length > 0 && fact('notJudged', 'unknown', words.notJudged(report.notJudged.length), () => (
          <Window state={state} commands={commands} list="notJudged" items={report.notJudged}>
            {({ sheet, range, reason }, index) => (
              <li key={index}>
                <span>{reason[language]}</span>
                <Place sheet={sheet} range={range} words={words} commands={commands} />
              </li>
            )}
          </Window>
        ))}
        {report.problems.length > 0 && fact('problems', 'patut-dicek', words.problems(report.problems.length), () => (
          <Window state={state} commands={commands} list="problems" items={report.problems}>
            {({ sheet, message }, index) => (
              <li key={index}>
                <span>{message[language]}</span>
                {sheet !== undefined && <span class="fact-place cell-text">{sheet}</span>}
              </li>
            )}
          </Window>
        ))}
      </ul>
      <p class="quiet">{words.read(report.sheets, report.cells)}</p>
    </section>
  );
}

function headline(report: Report, agreed: number, words: Words): string {
  if (report.findings.length > 0) return words.findings(report.findings.length);
  return agreed > 0 ? words.clean : words.nothingJudged;
}

function Levels({ report, words }: { readonly report: Report; readonly words: Words }): JSX.Element {
  return (
    <ul class="levels">
      {LEVELS.map((level) => (
        <li key={level} class={`level-${level}`}>
          <Icon shape={level} />
          <b>{words.count(report.findings.filter((finding) => finding.level === level).length)}</b>
          <span>{words.level[level]}</span>
        </li>
      ))}
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
