import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { Group, Section } from '../group-findings';
import { isOpen, type Result } from '../state';
import { WORDS } from '../words';
import { CorrectionHead } from './correction-head';
import { Disclosure } from './disclosure';
import { FindingRow } from './finding-row';
import { Pages } from './pages';
import type { View } from './view';

interface Props extends View {
  readonly result: Result;
}

/** The findings by correction, sheet and table; arrow keys walk them while the focus is among them. */
export function Findings({ state, commands, result }: Props): JSX.Element {
  const words = WORDS[state.language];
  const walk = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const steps: Readonly<Record<string, (() => unknown) | undefined>> = {
      ArrowDown: () => commands.move(1),
      ArrowUp: () => commands.move(-1),
      Home: () => commands.choose(result.order[0] ?? 0),
      End: () => commands.choose(result.order.at(-1) ?? 0),
    };
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    const step = typing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
    event.currentTarget.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  };
  return (
    <section class="findings" aria-labelledby="findings" aria-describedby="keys" onKeyDown={walk}>
      <h2 id="findings" class="unseen">{words.findingsHeading}</h2>
      <p id="keys" class="unseen">{words.keys}</p>
      <ul>
        {result.sections.map((section, index) => (
          <li key={section.key}>
            <h3 class="cell-text">{section.sheet ?? words.correctionsHeading}</h3>
            <Groups state={state} commands={commands} result={result} section={section} id={`sheet-${index}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GroupsProps extends Props {
  readonly section: Section;
  readonly id: string;
}

function Groups({ state, commands, result, section, id }: GroupsProps): JSX.Element {
  return (
    <ul>
      {section.groups.map((group, index) => (
        <li key={group.key} class="group">
          {group.correction && <CorrectionHead state={state} commands={commands} result={result} correction={group.correction} />}
          <Disclosure id={`${id}-${index}`} open={isOpen(state, group)} onToggle={(open) => commands.open(group.key, open)}
            heading label={<GroupLabel state={state} group={group} />}>
            {() => (
              <Pages items={group.findings} current={state.current}>
                {(finding) => <FindingRow key={finding} state={state} commands={commands} result={result} index={finding} abroad={group.correction !== null} />}
              </Pages>
            )}
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function GroupLabel({ state, group: { table, correction, findings } }: { readonly state: View['state']; readonly group: Group }): JSX.Element {
  const words = WORDS[state.language];
  const name = table ? table.title ?? words.tableKind[table.kind] : words.noTable;
  return (
    <>
      <span class="group-name">
        <span class="cell-text">{correction ? words.settles(findings.length) : name}</span>
        {table && <span class="quiet">{`${table.range} · ${words.tally(table.agreed, table.failed)}`}</span>}
      </span>
      <span class="count" aria-hidden="true">{words.count(findings.length)}</span>
      <span class="unseen">{words.findings(findings.length)}</span>
    </>
  );
}
