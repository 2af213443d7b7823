import { Component, createRef, type ComponentChildren, type JSX } from 'preact';

interface Props {
  readonly items: readonly number[];
  /** The item that is made in any case. */
  readonly current: number | null;
  readonly children: (item: number) => ComponentChildren;
}

/** Rows that are made and taken away together. */
export const ROWS = 40;
/** What a row is thought to be high until it was seen, in pixels. */
const ROW_HEIGHT = 52;

/** A list of any length: only the rows near the reader's eyes are made, the others keep their place open. */
export function Pages({ items, current, children }: Props): JSX.Element {
  const pages = Array.from({ length: Math.ceil(items.length / ROWS) }, (_, page) => items.slice(page * ROWS, (page + 1) * ROWS));
  if (pages.length === 1) return <ul class="finding-rows">{items.map(children)}</ul>;
  return (
    <div class="finding-rows">
      {pages.map((rows, index) => (
        <Page key={index} first={index === 0} held={current !== null && rows.includes(current)} count={rows.length}>{() => rows.map(children)}</Page>
      ))}
    </div>
  );
}

interface PageProps {
  readonly first: boolean;
  readonly held: boolean;
  readonly count: number;
  readonly children: () => ComponentChildren;
}

class Page extends Component<PageProps, { near: boolean; height: number }> {
  override state = { near: this.props.first, height: this.props.count * ROW_HEIGHT };
  private readonly element = createRef<HTMLUListElement>();
  private observer: IntersectionObserver | undefined;

  override componentDidMount(): void {
    const { current } = this.element;
    if (!current) return;
    this.observer = new IntersectionObserver(([entry]) => {
      if (!entry || entry.isIntersecting === this.state.near) return;
      // Its height is kept when its rows go, so that nothing jumps.
      this.setState({ near: entry.isIntersecting, height: this.isMade() ? entry.boundingClientRect.height : this.state.height });
    }, { root: current.closest('main'), rootMargin: '800px' });
    this.observer.observe(current);
  }

  override componentWillUnmount(): void {
    this.observer?.disconnect();
  }

  override render(): JSX.Element {
    const { children } = this.props;
    return this.isMade()
      ? <ul ref={this.element}>{children()}</ul>
      : <ul ref={this.element} aria-hidden="true" style={{ height: `${this.state.height}px` }} />;
  }

  private isMade(): boolean {
    return this.state.near || this.props.held;
  }
}
