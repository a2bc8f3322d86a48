/** The number of a column, from 0 on, out of an address like `AB12`. */
export function columnOf(address: string): number {
  let column = 0
  for (const letter of address) {
    const code = letter.toUpperCase().charCodeAt(0) - 64
    if (code < 1 || code > 26) break
    column = column * 26 + code
  }
  return column - 1
}

/** The letters of a column: `A` for 0, `AB` for 27. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
