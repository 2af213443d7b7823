import { areaAddress } from '../../../sheet/address';
import type { ChartState, SheetState } from '../model/sheet-state';
import { HostCollection, HostObject } from '../rich-api/host-object';
import { invalidArgument } from './address';
import { around } from './areas';
import { mayChange } from './book';
import { itemNotFound } from './not-found';
import { areaOf, Range } from './range';

const TYPES = ['BarClustered', 'ColumnClustered', 'Line', 'LineMarkers', 'Pie'];
const BY = ['Auto', 'Columns', 'Rows'];

/** The native charts of one sheet. */
export class ChartCollection extends HostCollection {
  constructor(private readonly sheet: SheetState) {
    super();
  }

  get items(): readonly Chart[] { return this.sheet.charts.map((chart) => new Chart(this.sheet, chart)); }

  GetCount(): number { return this.sheet.charts.length; }
  GetItemAt(index: number): Chart {
    const chart = this.items[index];
    if (!chart) throw itemNotFound();
    return chart;
  }
  GetItemOrNullObject(key: string): Chart | null { return this.items.find(({ Name, Id }) => Name === key || Id === key) ?? null; }
  GetItem(key: string): Chart {
    const chart = this.GetItemOrNullObject(key);
    if (!chart) throw itemNotFound();
    return chart;
  }
  Add(type: string, source: unknown, seriesBy?: string | null): Chart {
    mayChange(this.sheet);
    if (!TYPES.includes(type) || !(source instanceof Range) || !BY.includes(seriesBy ?? 'Auto')) throw invalidArgument();
    const number = this.sheet.charts.length + 1;
    const chart: ChartState = { id: `{chart-${this.sheet.id}-${number}-${this.sheet.charts.at(-1)?.id ?? ''}}`, name: `Chart ${number}`, title: '', type, source: source.Address };
    this.sheet.charts.push(chart);
    return new Chart(this.sheet, chart);
  }
}

class Chart extends HostObject {
  constructor(
    private readonly sheet: SheetState,
    private readonly chart: ChartState,
  ) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Id', 'Name'];
  }

  get Id(): string { return this.chart.id; }
  get Name(): string { return this.chart.name; }
  set Name(name: unknown) { this.chart.name = String(name); }
  get ChartType(): string { return this.chart.type; }
  get Title(): ChartTitle { return new ChartTitle(this.chart); }

  SetPosition(from: unknown, to: unknown): void {
    this.chart.place = areaAddress(around(areaOf(from), areaOf(to)));
  }
  Delete(): void { this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1); }
}

class ChartTitle extends HostObject {
  constructor(private readonly chart: ChartState) {
    super();
  }

  override get scalars(): readonly string[] {
    return ['Text'];
  }

  get Text(): string { return this.chart.title; }
  set Text(text: unknown) { this.chart.title = String(text); }
}
