import { expect, test } from 'vitest'
import { textOf } from '../part/house.ts'

/** Text colours and the surfaces they stand on. */
const pairs: [text: string, surface: string][] = [
  ...['paper', 'sheet', 'sheet-sunk', 'accent-tint'].map((surface): [string, string] => ['ink', surface]),
  ...['paper', 'sheet'].map((surface): [string, string] => ['ink-soft', surface]),
  ...['paper', 'sheet'].map((surface): [string, string] => ['binding', surface]),
  ['on-binding', 'binding'],
  ['on-binding', 'binding-deep'],
  ['binding-deep', 'binding-tint'],
  ['accent-deep', 'accent-tint'],
  ...['quiet', 'good', 'warn', 'bad', 'news'].map((tone): [string, string] => [tone, `${tone}-tint`]),
  ['bad', 'sheet'],
  ['bad', 'paper'],
]

test.each([
  ['usual', ':root {'],
  ['in sunlight', ':root.sunlight {'],
])('every text colour reaches 7:1, %s', (_name, selector) => {
  const usual = colours(':root {')
  const palette = { ...usual, ...colours(selector) }
  for (const [text, surface] of pairs) {
    const ratio = contrast(palette[text] as string, palette[surface] as string)
    expect([text, surface, ratio >= 7]).toEqual([text, surface, true])
  }
})

function colours(selector: string): Record<string, string> {
  const css = textOf('src/ui/style/token.css')
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? ''
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map((match) => [match[1], match[2]]),
  )
}

/** Contrast of two colours, WCAG 2.2. */
function contrast(left: string, right: string): number {
  const [a, b] = [luminance(left), luminance(right)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

function luminance(colour: string): number {
  const channel = (from: number) => {
    const value = Number.parseInt(colour.slice(from, from + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}
