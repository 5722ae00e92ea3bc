/** A figure that must not be exceeded. */
export interface Bar {
  readonly what: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
}

/** Three digits tell what a measurement knows. */
export const formatNumber = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** Lines of a table: the first column to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

export const isKept = ({ value, most }: Bar): boolean => value <= most;

/** The bars, each with pass or miss. */
export function formatBars(bars: readonly Bar[]): readonly string[] {
  const rows = bars.map((bar) => [
    bar.what,
    `${formatNumber(bar.value)} ${bar.unit}`,
    `≤ ${formatNumber(bar.most)} ${bar.unit}`,
    isKept(bar) ? 'pass' : 'miss',
  ]);
  return formatTable([['bar', 'measured', 'wanted', ''], ...rows]);
}
