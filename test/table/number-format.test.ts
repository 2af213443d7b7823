import { getFormatInfo } from 'numfmt';
import { readFormat } from '../../src/table/number-format';

/** As they stand in workbooks of many makers; the library that shows the preview's cells is the witness. */
const CODES = [
  '0', '0.0', '0.00', '0.000', '#,##0', '#,##0.00', '#,##0.0000000', '00000', '#.##', '#,###', '#,###;;',
  '0%', '0.0%', '0.00%', '0.000%', '0.0%;;', '0.00E+00', '##0.0E+0', '# ?/?', '#\\ ??/100', '00000"-"0000',
  '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', '_("$"* #,##0.0_);_("$"* \\(#,##0.0\\);_("$"* "-"??_);_(@_)',
  '"Rp"#,##0', '"Rp" #,##0.00', '[$Rp-421]#,##0;[Red]-[$Rp-421]#,##0', '#,##0.00\\ [$€-407]', '#,##0\\ "org."', '\\ #\\ ###\\ ##0,', '0.0,"jt"',
  '0.00_);\\(0.00\\)', '0.00;[Red]0.00', '#,##0.0" ";[Red]"("#,##0.0")"', '[Green]#,###', '[WHITE]0.0', '[>=1000]0.0,;0', '0\\%', '#"%"', '\\d0', '"dd"0', '_d0.0',
  'dd/mm/yyyy', 'd-mmm-yy', 'mmmm\\ d\\,\\ yyyy', '[$-421]dd\\ mmmm\\ yyyy;@', 'm/d/yy\\ h:mm;@', '[h]:mm:ss', 'mm:ss.0;@', 'AM/PM', 'A/P', '[ss]', 'HH[M]', 'YYMM', 'dd"-"mmm;@', 'dddd', 'h:mm AM/PM',
];

test.each(CODES)('%s says what the library says of it', (code) => {
  const { isDate: date, isPercent: percent, maxDecimals } = getFormatInfo(code);
  expect(readFormat(code)).toEqual({ date, percent, decimals: date ? undefined : maxDecimals });
});

test.each(['General', 'GENERAL', '@', '', '"text"', '[Blue]General', '[Red][=50]General;[Blue]000', '" "@" "', '[Yellow]@'])('%s leaves the decimals to the number', (code) => {
  expect(readFormat(code)).toEqual({ date: false, percent: false, decimals: undefined });
});

test.each(['0.0E0', '[', '"', '\\', '0.0.0', '%%', ';;;', '[$-', 'é'])('%s, which no writer should write, is read without complaint', (code) => {
  expect(readFormat(code)).toMatchObject({ date: false });
});
