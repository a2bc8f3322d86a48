import { readFileSync } from 'node:fs'

/** A line of WHO's published tables. */
export interface WhoLine {
  l: number
  m: number
  s: number
}

/**
 * A table of the WHO Child Growth Standards as published with WHO's own software: line by sex (1 boy, 2 girl) and by
 * its second column, the age in days or the length in centimetres as printed.
 */
export function readWhoTable(name: string): (sex: 1 | 2, key: string) => WhoLine | undefined {
  const lines = readFileSync(new URL(`${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
  const found = new Map<string, WhoLine>()
  for (const line of lines) {
    const [sex, key, l, m, s] = line.split(',')
    found.set(`${sex}/${Number(key)}`, { l: Number(l), m: Number(m), s: Number(s) })
  }
  return (sex, key) => found.get(`${sex}/${Number(key)}`)
}
