/** Where a formula stands. */
interface Place { readonly sheet: string; readonly row: number; readonly column: number }

/**
 * How much work the formulas of each sheet may still ask for, in cells looked at.
 * It is counted, never timed: the same workbook always gives the same report.
 */
export class Allowance {
  private readonly left = new Map<string, number>();
  private readonly refused = new Map<string, Place>();

  constructor(private readonly most: number) {}

  /** True when the formula may look at so many cells; false once its sheet has asked for too many. */
  grant(at: Place, cells: number): boolean {
    const left = (this.left.get(at.sheet) ?? this.most) - cells;
    if (left < 0) this.refuse(at);
    if (this.refused.has(at.sheet)) return false;
    this.left.set(at.sheet, left);
    return true;
  }

  refuse(at: Place): void {
    if (!this.refused.has(at.sheet)) this.refused.set(at.sheet, at);
  }

  /** The first formula of a sheet that was refused. */
  refusedOn(sheet: string): Place | undefined {
    return this.refused.get(sheet);
  }
}
