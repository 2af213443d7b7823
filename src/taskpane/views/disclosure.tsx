import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './icons';

interface Props {
  readonly id: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly label: ComponentChildren;
  /** True where the button is the heading of what it opens. */
  readonly heading?: true;
  /** Made only while it is open. */
  readonly children: () => ComponentChildren;
}

/** A button that opens and closes what stands beneath it. */
export function Disclosure({ id, open, onToggle, label, heading, children }: Props): JSX.Element {
  const button = (
    <button type="button" class="disclosure" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => onToggle(!open)}>
      <Icon shape="open" />
      {label}
    </button>
  );
  return (
    <>
      {heading ? <h4>{button}</h4> : button}
      {open && <div id={id}>{children()}</div>}
    </>
  );
}
