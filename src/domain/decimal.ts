import { Decimal as DecimalJs } from 'decimal.js';

/** Decimal arithmetic of the whole product: 40 significant digits, half-up. */
export const Decimal = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP });
export type Decimal = DecimalJs;
